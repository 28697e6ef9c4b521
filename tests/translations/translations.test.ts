import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { fingerprintOfPage } from "../../src/model/fingerprint.ts";
import { laterMarkdownFile, type TextFile } from "../../src/model/source-file.ts";
import { acceptUnits } from "../../src/translations/accept.ts";
import { countUnits } from "../../src/translations/count-units.ts";
import { findUnits } from "../../src/translations/find-units.ts";
import { translationsJson, translationsText } from "../../src/translations/translations-report.ts";
import { type Change, filesWith, load, translators } from "../model/site-with.ts";

const languages = ["sv", "en"];
const swedish = "src/content/sv/news/ice-road-2022.md";
const english = "src/content/en/news/ice-road-2022.md";
const alert = "_data/alerts/power-cut.json";

type Changes = Readonly<Record<string, Change>>;

function unitsOf(changes: Changes = {}) {
  return findUnits(filesWith(changes), languages, (path) => !path.includes("/documents/"));
}

/** The fixture site with all its translations noted as reviewed. */
function accepted(by?: string): Record<string, string> {
  const files = filesWith({});
  const all = new Map([...files.data, ...files.content].map((file) => [file.path, file]));
  const noted = acceptUnits(unitsOf(), all, { day: "2024-04-30", by });
  return Object.fromEntries(noted.map(({ path, text }) => [path, text]));
}

/** What is out of date when some files of that site have been changed. */
function outdatedAfter(
  changes: Readonly<Record<string, readonly [from: RegExp | string, to: string]>>,
) {
  const all: Record<string, Change> = accepted();
  const texts = new Map(
    filesWith(all)
      .content.concat(filesWith(all).data)
      .map((one) => [one.path, one.text]),
  );
  for (const [path, [from, to]] of Object.entries(changes)) {
    const text = texts.get(path) ?? "";
    assert.notEqual(text.replace(from, to), text, path);
    all[path] = text.replace(from, to);
  }
  return unitsOf(all)
    .filter(({ state }) => state === "outdated")
    .map(({ file, field }) => (field === undefined ? file : `${file} ${field}`));
}

describe("translations", () => {
  test("are not noted before anybody has said which text they were made from", () => {
    const page = unitsOf().find(({ file }) => file === english);
    assert.equal(page?.state, "unrecorded");
    assert.ok(unitsOf().some(({ state }) => state === "missing"));
  });

  test("are up to date once they have been accepted, with who looked at them and when", () => {
    const units = unitsOf(accepted("Åsa Exempel"));
    assert.ok(units.every(({ state }) => state === "current" || state === "missing"));
    const page = units.find(({ file }) => file === english);
    assert.deepEqual([page?.record?.reviewed, page?.record?.by], ["2024-04-30", "Åsa Exempel"]);
    const { site, faults } = load(accepted("Åsa Exempel"));
    assert.ok(site, JSON.stringify(faults));
  });

  test("of a page are out of date when a paragraph of its original changes, and no others", () => {
    assert.deepEqual(outdatedAfter({ [swedish]: [/$/, "\nEtt stycke till.\n"] }), [english]);
    assert.deepEqual(outdatedAfter({ [swedish]: [/title: .*/, "title: En ny titel"] }), [english]);
  });

  test("of a field are out of date when its original changes, and no others", () => {
    assert.deepEqual(outdatedAfter({ [alert]: ["i kväll", "i natt"] }), [`${alert} title`]);
  });

  test("stay up to date when a telephone number, a date or the layout of a text changes", () => {
    const contact = "_data/contacts/ake-ostlund.json";
    assert.deepEqual(outdatedAfter({ [contact]: ["031-390 06 04", "031-390 06 05"] }), []);
    assert.deepEqual(outdatedAfter({ [swedish]: [/ (\S+)\n$/, "\n$1\n\n"] }), []);
  });

  test("stay up to date when what a text leads to gets another name", () => {
    const text = "---\ntitle: A\n---\n[Vi](page:about#x), [vi](contact:a)\n\n::: contact a\n:::\n";
    const fingerprint = (one: string) =>
      fingerprintOfPage(laterMarkdownFile({ path: swedish, text: one }));
    assert.equal(
      fingerprint(text),
      fingerprint(
        text.replace("page:about", "page:us").replaceAll(/contact([: ])a/g, "contact$1b"),
      ),
    );
    assert.notEqual(fingerprint(text), fingerprint(text.replace("[vi]", "[de]")));
  });

  test("that are out of date say so to their readers, with a link to the newer text", () => {
    const changed = { ...accepted(), [swedish]: [/$/, "\nMer.\n"] as const };
    const page = load(changed).site?.pages.get("news/ice-road-2022");
    assert.equal(page?.translations.en?.isOutdated, true);
    assert.equal(page.translations.sv?.isOutdated, undefined);
    const current = load(accepted()).site?.pages.get("news/ice-road-2022");
    assert.equal(current?.translations.en?.isOutdated, undefined);
  });
});

describe("to accept translations", () => {
  const page = (text: string): TextFile => ({ path: english, text });
  const unit = {
    language: "en",
    originalFile: page(""),
    file: english,
    fingerprint: "0123456789ab",
    state: "outdated",
  } as const;
  const accept = (text: string, by?: string) =>
    acceptUnits([unit], new Map([[english, page(text)]]), { day: "2026-11-26", by })[0]?.text;

  test("changes the note of a page alone, and writes it in the way of its lines", () => {
    const note = 'translation:\n  of: "0123456789ab"\n  reviewed: 2026-11-26\n';
    const text = "---\ntitle: A\nslug: a\n---\n\nText ---\n\n---\n";
    assert.equal(accept(text), text.replace("slug: a\n", `slug: a\n${note}`));
    const noted = text.replace(
      "slug: a\n",
      'slug: a\ntranslation:\n  of: "x"\n  by: "Å"\nkeywords: b\n',
    );
    assert.equal(accept(noted), text.replace("slug: a\n", `slug: a\n${note}keywords: b\n`));
    assert.equal(accept(text.replaceAll("\n", "\r\n")), accept(text)?.replaceAll("\n", "\r\n"));
    assert.match(accept(text, 'Å "Ö"') ?? "", /\n {2}by: "Å \\"Ö\\""\n---\n/);
  });

  test("says nothing of what has not been translated", () => {
    assert.deepEqual(
      acceptUnits([{ ...unit, state: "missing" }], new Map(), { day: "2026-11-26" }),
      [],
    );
  });
});

describe("the report of translations", () => {
  test("names those that somebody should look at, and counts all", () => {
    const units = unitsOf({ ...accepted("Åsa"), [swedish]: [/$/, "\nMer.\n"] });
    const told = units.map((one) => (one.file === english ? { ...one, changes: ["+Mer."] } : one));
    const text = translationsText(told, { all: false, translator: translators("sv") });
    assert.match(
      text,
      /^src\/content\/en\/news\/ice-road-2022\.md: Originalet har ändrats .* Granskad 30 april 2024 av Åsa\.\n {4}\+Mer\.$/m,
    );
    assert.match(text, /^en src\/content\/news \(\d+\): .*inaktuella 1/m);
    assert.ok(!text.includes("Aktuell (en)"));
    const { counts } = JSON.parse(translationsJson(told));
    assert.deepEqual(counts, countUnits(units));
  });
});
