import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { SaxesParser } from "saxes";
import { readXliff } from "../../src/translations/xliff/read-xliff.ts";
import { isTranslated } from "../../src/translations/xliff/write-xliff.ts";
import { escaped, handedOut, readBack, texts } from "./xliff-round.ts";

/** The elements of a document with their attributes, each below the ones it stands in. */
function elementsOf(xml: string) {
  const open: string[] = [];
  const found: { path: string; attributes: Readonly<Record<string, string>> }[] = [];
  const parser = new SaxesParser({ xmlns: false });
  parser.on("error", (error) => assert.fail(error.message));
  parser.on("opentag", ({ name, attributes }) => {
    open.push(name);
    found.push({ path: open.join("/"), attributes });
  });
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  return found;
}

describe("an XLIFF that is handed out", () => {
  const all = elementsOf(handedOut());
  const of = (path: string) => all.filter((one) => one.path === path);

  test("has the elements of XLIFF 2.1 in their places, and no others", () => {
    const allowed = [
      "xliff",
      "xliff/file",
      "xliff/file/notes",
      "xliff/file/notes/note",
      "xliff/file/unit",
      "xliff/file/unit/notes",
      "xliff/file/unit/notes/note",
      "xliff/file/unit/segment",
      "xliff/file/unit/segment/source",
      "xliff/file/unit/segment/target",
    ];
    assert.deepEqual([...new Set(all.map(({ path }) => path))].toSorted(), allowed.toSorted());
    const [root] = all;
    assert.deepEqual(
      { ...root?.attributes },
      {
        xmlns: "urn:oasis:names:tc:xliff:document:2.0",
        "xmlns:rw": "urn:regionwebb:xliff:1",
        version: "2.1",
        srcLang: "sv",
        trgLang: "en",
      },
    );
  });

  test("names files and units by tokens that no other has", () => {
    const names = of("xliff/file").map(({ attributes }) => attributes.id ?? "");
    assert.equal(new Set(names).size, names.length);
    for (const name of names) assert.match(name, /^[\w.:-]+$/);
    for (const { id, units } of texts()) {
      const ids = units.map((unit) => unit.id);
      assert.equal(new Set(ids).size, ids.length, id);
      for (const one of ids) assert.match(one, /^[\w.:-]+$/);
    }
    assert.ok(names.includes("src:content:sv:news:ice-road-2022.md"));
    assert.ok(names.includes("_data:site.json"));
  });

  test("gives a target its state, and each text its spaces", () => {
    for (const { path, attributes } of all) {
      if (/\/(source|target)$/.test(path)) assert.equal(attributes["xml:space"], "preserve");
      if (!path.endsWith("/segment")) continue;
      assert.match(attributes.state ?? "", /^(initial|translated|reviewed|final)$/);
      // A sub-state has a prefix of its own, and a state beside it.
      assert.match(attributes.subState ?? "rw:none", /^rw:\w+$/);
    }
    const xml = handedOut();
    for (const [unit] of xml.matchAll(/<unit [\s\S]*?<\/unit>/g))
      assert.equal(unit.includes("<target"), !unit.includes('state="initial"'), unit);
  });

  test("says final of what somebody has reviewed, and nothing of what is not known", () => {
    const path = "src/content/en/news/ice-road-2022.md";
    const original = texts().find(({ original }) => original.endsWith("/sv/news/ice-road-2022.md"));
    const note = (of = "") => `slug: x\ntranslation:\n  of: "${of}"\n  reviewed: 2024-04-30\n---`;
    const stateWith = (of?: string) => {
      const changes = { [path]: [/\n---/, `\n${note(of)}`] as const };
      return /state="[^"]*"( subState="[^"]*")?/.exec(handedOut(changes, "en", /ice-road/))?.[0];
    };
    assert.equal(stateWith(original?.fingerprint), 'state="final"');
    assert.equal(stateWith("0"), 'state="translated" subState="rw:outdated"');
    assert.match(handedOut({}, "en", /ice-road/), /state="translated" subState="rw:unrecorded"/);
  });

  test("explains the marks in both languages, and says where a text stands", () => {
    const xml = handedOut({}, "en", /sv\/markdown\.md/);
    assert.match(xml, /<note>Texten är skriven i Markdown\. /);
    assert.match(xml, /<note>The text is written in Markdown\. /);
    assert.match(xml, /<note>src\/content\/sv\/markdown\.md, stycke 3<\/note>/);
    assert.ok(!handedOut({}, "en", /alerts\/last-winter/).includes("Markdown"));
  });

  test("leaves out what has no words", () => {
    const xml = handedOut({}, "fi", /sv\/news\/winter-school/);
    assert.ok(xml.includes('id="body:1"'));
    assert.ok(!xml.includes("::: contact"));
  });

  test("keeps line ends that a data file holds", () => {
    const path = "_data/alerts/last-winter.json";
    const changes = { [path]: ["Gå inte", "Gå\\r\\n\\tinte"] as const };
    const [file] = readBack(handedOut(changes, "en", /last-winter/)).files;
    assert.equal(file?.units[1]?.source, "Gå\r\n\tinte ut på sjön.");
  });

  test("comes back letter by letter", () => {
    for (const language of ["en", "fi"]) {
      const { files } = readBack(handedOut({}, language));
      const given = texts({}, language);
      assert.equal(files.length, given.length);
      for (const [index, { units, fingerprint, original }] of given.entries()) {
        assert.equal(files[index]?.original, original);
        assert.equal(files[index]?.of, fingerprint);
        const back = files[index]?.units.map(({ id, source, target }) => ({ id, source, target }));
        const out = units
          .filter(isTranslated)
          .map(({ id, source, target = "" }) => ({ id, source, target }));
        assert.deepEqual(back, out);
      }
    }
  });
});

describe("an XLIFF that comes back", () => {
  const document = (inner: string, head = "") =>
    `<?xml version="1.0"?>\n${head}<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="sv" trgLang="en"><file id="a">${inner}</file></xliff>`;
  const unit = (inner: string) => document(`<unit id="b">${inner}</unit>`);
  const read = (xml: string) => readBack(xml).files[0]?.units[0];
  const faultOf = (xml: string) => {
    const result = readXliff(xml);
    return "fault" in result ? `${result.fault.code} ${result.fault.line}` : undefined;
  };

  test("may have been cut into segments, marked, and given more by other programs", () => {
    const found = read(
      unit(`<mtc:matches xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0"><mtc:match><source>X</source><target>Y</target></mtc:match></mtc:matches>
        <segment state="final"><source>A.</source><target>1<mrk id="m" type="term">.</mrk></target></segment>
        <ignorable><source> </source></ignorable>
        <segment state="reviewed"><source>B.</source><target><![CDATA[2 & 3.]]></target></segment>`),
    );
    assert.equal(found?.source, "A. B.");
    assert.equal(found?.target, "1. 2 & 3.");
    assert.equal(found?.state, "reviewed");
    assert.equal(found?.foreign, undefined);
  });

  test("is empty where one of its segments is", () => {
    const found = read(
      unit(`<segment><source>A.</source><target>1.</target></segment>
        <segment><source>B.</source></segment>`),
    );
    assert.equal(found?.target, "");
  });

  test("tells of elements that are no text", () => {
    const found = read(unit(`<segment><source>A</source><target>A<ph id="1"/></target></segment>`));
    assert.equal(found?.foreign, "ph");
  });

  test("brings in nothing: no entities, no DOCTYPE", () => {
    const laughs = `<!DOCTYPE xliff [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>\n`;
    const target = "<segment><source>A</source><target>&b;</target></segment>";
    assert.equal(faultOf(document(`<unit id="b">${target}</unit>`, laughs)), "xliff-doctype 2");
    const outside = `<!DOCTYPE xliff SYSTEM "file:///etc/passwd">\n`;
    assert.equal(faultOf(document("", outside)), "xliff-doctype 2");
    assert.equal(faultOf(unit(target)), "xliff-broken 2");
    assert.equal(read(unit(target.replace("&b;", "&amp;&#229;")))?.target, "&å");
  });

  test("is refused where it is broken, cut off, or something else", () => {
    const xml = handedOut({}, "en", /ice-road/);
    assert.match(faultOf(xml.slice(0, -20)) ?? "", /^xliff-broken \d+$/);
    assert.match(faultOf(xml.slice(0, 200)) ?? "", /^xliff-broken \d+$/);
    assert.equal(faultOf(""), "xliff-broken 1");
    assert.equal(faultOf("<html/>"), "xliff-none 1");
    assert.equal(faultOf("text"), "xliff-broken 1");
    assert.equal(faultOf(document("<unit>".repeat(100_000))), "xliff-too-deep 2");
    assert.equal(faultOf(xml.replace('version="2.1"', 'version="1.2"')), "xliff-version 2");
    const old = `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"/>`;
    assert.equal(faultOf(old), "xliff-version 1");
    assert.equal(faultOf(xml.replace("</target>", "</tarjet>"))?.split(" ")[0], "xliff-broken");
  });

  test("may be of a later version, and have another prefix for our attributes", () => {
    const xml = handedOut({}, "en", /ice-road/)
      .replace("document:2.0", "document:2.2")
      .replace('version="2.1"', 'version="2.2"')
      .replaceAll("rw:", "x:")
      .replace("xmlns:rw", "xmlns:x");
    assert.match(read(xml)?.of ?? "", /^[0-9a-f]{12}$/);
  });

  test("is read whatever its texts hold", () => {
    const text = `</target> & "q" ]]> åäö 😀\n\n  - *x*`;
    const found = read(
      unit(
        `<segment><source>A</source><target>${escaped(text).replaceAll(">", "&gt;")}</target></segment>`,
      ),
    );
    assert.equal(found?.target, text);
  });
});
