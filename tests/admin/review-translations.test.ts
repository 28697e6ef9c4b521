import assert from "node:assert/strict";
import { test } from "node:test";
import {
  isSaidInBoth,
  noteReviewed,
  type WrittenThing,
  writtenUnits,
} from "../../src/admin/review-translations.ts";
import type { TextFile } from "../../src/model/source-file.ts";
import { acceptUnits } from "../../src/translations/accept.ts";
import { findUnits } from "../../src/translations/find-units.ts";

const languages = ["sv", "en"];
const review = { day: "2024-05-01" };
const place = "_data/contacts/a.json";

function page(language: string, title: string, more = ""): TextFile {
  return { path: `src/content/${language}/a.md`, text: `---\ntitle: ${title}\n${more}---\n` };
}

function data(fields: Readonly<Record<string, readonly [sv: string, en?: string]>>): TextFile {
  const texts = Object.entries(fields).map(([name, [sv, en]]) => [name, { sv, en }]);
  return { path: place, text: JSON.stringify(Object.fromEntries(texts)) };
}

/** The page in both languages, its translation being noted. */
function notedPage(sv: string, en: string): readonly TextFile[] {
  const files = [page("sv", sv), page("en", en)];
  const units = findUnits({ data: [], content: files }, languages, () => true);
  const noted = acceptUnits(units, new Map(files.map((file) => [file.path, file])), review);
  return [page("sv", sv), ...noted];
}

/** The notes beside the data file. */
function notesOf(file: TextFile): TextFile | undefined {
  const units = findUnits({ data: [file], content: [] }, languages, () => true);
  return acceptUnits(units, new Map([[file.path, file]]), review)[0];
}

function proposed(thing: WrittenThing): boolean {
  return isSaidInBoth(writtenUnits(thing, languages, "en"));
}

/** The fields whose translations are outdated once they have been noted. */
function outdatedAfter(thing: WrittenThing): readonly (string | undefined)[] {
  const noted = noteReviewed(writtenUnits(thing, languages, "en"), thing, review);
  const files = [...thing.after, ...(thing.records ? [thing.records] : [])]
    .filter(({ path }) => noted.every((one) => one.path !== path))
    .concat(noted);
  const isData = ({ path }: TextFile) => path.endsWith(".json");
  const [own, content] = [files.filter(isData), files.filter((file) => !isData(file))];
  return findUnits({ data: own, content }, languages, () => true)
    .filter(({ state }) => state === "outdated")
    .map(({ field }) => field);
}

test("a page that changes in both languages is proposed to be right, and one alone is not", () => {
  const before = notedPage("Ett", "One");
  const [, english = page("en", "One")] = before;
  const newEnglish = { ...english, text: english.text.replace("One", "Two") };
  assert.equal(proposed({ before, after: [page("sv", "Två"), newEnglish] }), true);
  assert.equal(proposed({ before, after: [page("sv", "Två"), english] }), false);
  assert.equal(proposed({ before, after: [page("sv", "Ett"), newEnglish] }), false);
  assert.equal(proposed({ before: [], after: [page("sv", "Ett"), page("en", "One")] }), true);
  assert.equal(proposed({ before: [], after: [page("sv", "Ett")] }), false);
});

test("words for the search, which are not translated, propose nothing", () => {
  const before = [page("sv", "Ett"), page("en", "One")];
  const after = [page("sv", "Ett", "keywords: a\n"), page("en", "One", "keywords: b\n")];
  assert.equal(proposed({ before, after }), false);
});

test("a data file is proposed to be right where no field of it lags behind", () => {
  const old = data({ name: ["Ett", "One"], text: ["A", "a"] });
  const both = data({ name: ["Två", "Two"], text: ["A", "a"] });
  const half = data({ name: ["Två", "Two"], text: ["B", "a"] });
  assert.equal(proposed({ before: [old], after: [both] }), true);
  assert.equal(proposed({ before: [old], after: [half] }), false);
  const records = notesOf(data({ name: ["Ett", "One"], text: ["Förut", "a"] }));
  assert.equal(proposed({ before: [old], after: [both], records }), false);
});

test("notes the fields that were touched or are outdated, and no others", () => {
  const before = [data({ name: ["Ett", "One"], text: ["A", "a"], more: ["M", "m"] })];
  const after = [data({ name: ["Två", "Two"], text: ["A", "a"], more: ["M", "m"] })];
  const records = {
    path: "_data/contacts/a.translations.json",
    text: JSON.stringify({ en: { text: { of: "0123456789ab" } } }),
  };
  const thing = { before, after, records };
  assert.deepEqual(outdatedAfter({ ...thing, after: before }), []);
  const [noted] = noteReviewed(writtenUnits(thing, languages, "en"), thing, review);
  const { en } = JSON.parse(noted?.text ?? "") as { en: Readonly<Record<string, unknown>> };
  assert.deepEqual(Object.keys(en).toSorted(), ["name", "text"]);
});

test("notes all of a thing in which nothing was touched, and nothing that is missing", () => {
  const file = data({ name: ["Ett", "One"], text: ["A", "a"], more: ["M"] });
  const thing = { before: [file], after: [file] };
  const [noted] = noteReviewed(writtenUnits(thing, languages, "en"), thing, review);
  const { en } = JSON.parse(noted?.text ?? "") as { en: Readonly<Record<string, unknown>> };
  assert.deepEqual(Object.keys(en), ["name", "text"]);
});
