import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { laterMarkdownFile } from "../../src/model/source-file.ts";
import { marksOf } from "../../src/translations/xliff/marks-of.ts";
import { splitBlocks } from "../../src/translations/xliff/split-blocks.ts";
import { siteWith } from "../model/site-with.ts";
import { type Changes, filesOf, handedOut, takenBack, texts, translate } from "./xliff-round.ts";

const swedish = "src/content/sv/news/ice-road-2022.md";
const english = "src/content/en/news/ice-road-2022.md";
const map = "src/content/sv/news/map-2023.md";
const alert = "_data/alerts/power-cut.json";

const textOf = (path: string) => filesOf().get(path)?.text ?? "";
const windows = (path: string) => textOf(path).replaceAll("\n", "\r\n");

/** Other words in the same marks: links, names and numbers stay. */
function otherWords(source: string): string {
  return source.replace(/(?<=^|\n|- |\d\. |# )(?=[A-ZÅÄÖ][a-zåäö])/g, "Xy ");
}

describe("translations that come back unchanged", () => {
  for (const language of ["en", "fi"])
    test(`change no byte of any file (${language})`, () => {
      const { files } = takenBack(handedOut({}, language));
      assert.deepEqual(files, {});
    });

  test("change none either where lines end in CR LF", () => {
    const changes = { [english]: windows(english), [alert]: windows(alert) };
    assert.deepEqual(takenBack(handedOut(changes), changes).files, {});
  });

  test("are noted where somebody has said that they are right", () => {
    const xml = handedOut({}, "en", /ice-road/).replaceAll(/state="translated"/g, 'state="final"');
    const of = texts().find(({ original }) => original === swedish)?.fingerprint;
    const { files } = takenBack(xml);
    assert.equal(
      files[english],
      textOf(english).replace("opens\n", `opens\ntranslation:\n  of: "${of}"\n`),
    );
    assert.deepEqual(takenBack(xml, files).files, {});
  });
});

describe("a whole translation of the site", () => {
  const xml = translate(handedOut({}, "fi"), (source, _id, target) => target ?? otherWords(source));
  const { files, left } = takenBack(xml);

  test("is taken in, and the site has no errors with it", () => {
    assert.deepEqual(left, []);
    const site = siteWith(files);
    assert.equal(site.pages.get("markdown")?.translations.fi?.isOutdated, undefined);
    assert.ok([...site.pages.values()].every(({ translations }) => translations.fi));
  });

  test("makes new pages of the fields and blocks of their originals", () => {
    const page = files["src/content/fi/news/winter-school-2023.md"] ?? "";
    assert.match(
      page,
      /^---\ntitle: .*\nslug: \S+\npreamble: \|-\n {2}Xy Skolan har tre mål:\n\n {2}1\. ljus/,
    );
    assert.match(page, /\npicture:\n {2}alt: Xy En skola under norrsken\.\n {2}caption: /);
    assert.match(page, /\ntranslation:\n {2}of: "[0-9a-f]{12}"\n---\n\n## Xy Vad lär man sig\?\n/);
    assert.doesNotMatch(page, /reviewed|published|contacts:/);
    assert.match(page, /\n::: contact asa-ostvik\n:::\n/);
    const road = files["src/content/fi/news/ice-road-2022.md"] ?? "";
    assert.doesNotMatch(road, /^slug:/m);
  });

  test("keeps blocks and marks of each page", () => {
    const body = (path: string, all: ReadonlyMap<string, { path: string; text: string }>) => {
      const file = all.get(path);
      return file ? (laterMarkdownFile(file).body?.text ?? "") : "";
    };
    const now = filesOf(files);
    const [ours, theirs] = ["sv", "fi"].map((one) => body(`src/content/${one}/markdown.md`, now));
    assert.equal(splitBlocks(theirs ?? "").length, splitBlocks(ours ?? "").length);
    assert.deepEqual(marksOf(theirs ?? "").shape, marksOf(ours ?? "").shape);
  });

  test("lets links to headings lead to them in their new words", () => {
    const page = files["src/content/fi/markdown.md"] ?? "";
    assert.match(page, /\[till rubriken\]\(#xy-rubriker\)/);
  });

  test("changes nothing when it is taken in again", () => {
    assert.deepEqual(takenBack(xml, files).files, {});
  });
});

describe("links to headings of other pages", () => {
  const changes = {
    [map]: ["uppåt.", "uppåt [där](../about/history/archive.md#handlingar)."] as const,
    "_data/alerts/last-winter.json": [
      "Gå inte",
      "[Gå](page:about/history/archive#handlingar) inte",
    ] as const,
  };
  const xml = translate(
    handedOut(changes, "fi", /map-2023|archive|last-winter/),
    (source, _id, target) => target ?? otherWords(source),
  );

  test("lead to them in their new words, from pages and from data", () => {
    const { files, left } = takenBack(xml, changes);
    assert.deepEqual(left, []);
    const page = files["src/content/fi/news/map-2023.md"] ?? "";
    assert.match(page, /\(\.\.\/about\/history\/archive\.md#xy-handlingar\)/);
    const alert = files["_data/alerts/last-winter.json"] ?? "";
    assert.match(alert, /"sv": "\[Gå\]\(page:about\/history\/archive#handlingar\)/);
    assert.match(alert, /"fi": "\[Gå\]\(page:about\/history\/archive#xy-handlingar\)/);
    assert.deepEqual(takenBack(xml, { ...changes, ...files }).files, {});
  });
});

describe("a translation that was changed", () => {
  const change = (path: RegExp, from: string, to: string, changes: Changes = {}) =>
    translate(handedOut(changes, "en", path), (_source, _id, target) =>
      target?.includes(from) ? target.replace(from, to) : target,
    );
  const note = (path: string) => {
    const of = texts().find(({ original }) => original === path)?.fingerprint;
    return `translation:\n  of: "${of}"\n`;
  };

  test("changes its words and the note, and no other byte of the page", () => {
    // The original has a link that this translation never had: nobody has lost it now.
    const xml = change(/ice-road/, "bears", "carries");
    const { files, looks } = takenBack(xml);
    const expected = textOf(english)
      .replace("bears", "carries")
      .replace("opens\n", `opens\n${note(swedish)}`);
    assert.deepEqual(files, { [english]: expected });
    assert.deepEqual(looks, [`${swedish} body:1 marks −organisation:klintmyra-kommun`]);
    assert.deepEqual(takenBack(xml, files).files, {});
  });

  test("keeps the line ends of its file", () => {
    const changes = { [english]: windows(english) };
    const { files } = takenBack(change(/ice-road/, "bears", "carries", changes), changes);
    const plain = files[english]?.replaceAll("\r\n", "\n");
    assert.equal(files[english], plain?.replaceAll("\n", "\r\n"));
    assert.match(plain ?? "", /The ice carries\.\n$/);
  });

  test("sets a field of a data file in place, and notes beside it what it was made from", () => {
    const xml = change(/alerts\/closed-office/, "See the", "Find the");
    const path = "_data/alerts/closed-office.json";
    const { files } = takenBack(xml);
    assert.equal(files[path], textOf(path).replace("See the", "Find the"));
    const records = JSON.parse(files[path.replace(".json", ".translations.json")] ?? "{}");
    assert.deepEqual(Object.keys(records.en), ["link.text"]);
    assert.deepEqual(Object.keys(records.en["link.text"]), ["of"]);
    assert.ok(siteWith(files));
    assert.deepEqual(takenBack(xml, files).files, {});
  });

  test("comes behind the other languages of a field, as they are written", () => {
    const xml = translate(handedOut({}, "en", /site\.json|glossary\/lux/), (source, id, target) =>
      id === "tagline" || id === "definition" ? `"${source}"` : target,
    );
    const { files } = takenBack(xml);
    const tagline = "Så utvecklas landet under norrskenet";
    assert.equal(
      files["_data/site.json"],
      textOf("_data/site.json").replace(
        `{ "sv": "${tagline}" }`,
        `{ "sv": "${tagline}", "en": "\\"${tagline}\\"" }`,
      ),
    );
    const service = translate(handedOut({}, "en", /borrow-a-lantern/), (_source, id, target) =>
      id === "preamble" ? "So." : target,
    );
    assert.match(
      takenBack(service).files["_data/services/borrow-a-lantern.json"] ?? "",
      /\{lang=en\} finns i tre färger\.",\n {4}"en": "So\."\n {2}\}/,
    );
  });
});

describe("a translation is left alone", () => {
  const translated = (path: RegExp, by: (source: string, id: string) => string | undefined) =>
    translate(handedOut({}, "en", path), (source, id, target) => by(source, id) ?? target);

  test("where its original has changed, or is gone", () => {
    const xml = translated(/alerts\/power-cut|ice-road/, (_source, id) =>
      id === "title" ? "Other" : undefined,
    );
    const changes = {
      [alert]: ["i kväll", "i natt"] as const,
      [swedish]: undefined,
      [english]: undefined,
    };
    const { files, left } = takenBack(xml, changes);
    assert.deepEqual(files, {});
    assert.ok(left.includes(`${alert} originalChanged title`), left.join("\n"));
    assert.ok(left.includes(`${swedish} gone`), left.join("\n"));
  });

  test("where it is about a paragraph that has changed, but those around it are taken", () => {
    const xml = translated(/sv\/news\/train-stop/, (source) => `Other ${source}`);
    const path = "src/content/sv/news/train-stop-2023.md";
    const changes = { [path]: ["varje dag", "varje natt"] as const };
    const { files, left } = takenBack(xml, changes);
    const page = files["src/content/en/news/train-stop-2023.md"] ?? "";
    assert.match(page, /title: Other /);
    assert.match(page, /\nThe train stops every day\.\n/);
    assert.doesNotMatch(page, /translation:/);
    assert.deepEqual(left, [`${path} originalChanged body:1`]);
  });

  test("where somebody has changed the translation meanwhile", () => {
    const xml = translated(/ice-road/, (_source, id) => (id === "title" ? "Ice!" : undefined));
    const { files, left } = takenBack(xml, { [english]: ["The ice road opens", "Open ice"] });
    assert.deepEqual(files, {});
    assert.deepEqual(left, [`${swedish} title translationChanged`]);
  });

  test("where it is empty; a page that lacks a part is not made", () => {
    const xml = translated(/map-2023/, (source, id) => (id === "body:2" ? undefined : source));
    const { files, left } = takenBack(xml);
    assert.deepEqual(files, {});
    assert.deepEqual(left, [`${map} body:2 empty`, `${map} incomplete 1`]);
  });

  test("where it is a copy of the original that a program has made", () => {
    const xml = translated(/map-2023/, (source) => source).replaceAll('"translated"', '"initial"');
    const { files, left } = takenBack(xml);
    assert.deepEqual(files, {});
    assert.deepEqual(
      left,
      ["title", "body:1", "body:2"].map((id) => `${map} ${id} empty`),
    );
  });

  test("where it has lost a link or a mark, or has got one", () => {
    const by = (to: (source: string) => string) =>
      takenBack(
        translate(handedOut({}, "fi", /sv\/about\.md|map-2023/), (source, _id, target) =>
          to(target ?? source),
        ),
      ).left.filter((one) => !/incomplete|translationChanged/.test(one));
    assert.deepEqual(
      by((text) => text.replace("## ", "")),
      ["src/content/sv/about.md body:2 shape", `${map} body:1 shape`],
    );
    assert.deepEqual(
      by((text) => text.replace("Norr är", "[Norr](page:about) är")),
      ["src/content/sv/news/map-2023.md body:2 marks +page:about"],
    );
  });

  test("where Markdown or the site would have an error", () => {
    const broken = takenBack(
      translated(/map-2023/, (source, id) =>
        id === "body:2" ? "Up [is north]{lang=xx-nonsense-zz}." : source,
      ),
    );
    assert.deepEqual(broken.files, {});
    assert.match(
      broken.left.join("\n"),
      /fault src\/content\/en\/news\/map-2023\.md:\d+ invalid-language-tag/,
    );
    const hidden = takenBack(
      translated(/alerts\/closed-office/, (_source, id) =>
        id === "title" ? "A\u202eB" : undefined,
      ),
    );
    assert.match(hidden.left.join("\n"), /fault .*direction-character/);
    assert.deepEqual(hidden.files, {});
  });

  test("but not for a number, which is told of", () => {
    const { files, looks } = takenBack(
      translated(/alerts\/closed-office/, (_source, id) =>
        id === "title" ? "Closed 24 h" : undefined,
      ),
    );
    assert.match(files["_data/alerts/closed-office.json"] ?? "", /"Closed 24 h"/);
    assert.deepEqual(looks, ["_data/alerts/closed-office.json title details +24"]);
  });
});
