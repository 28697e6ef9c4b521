import assert from "node:assert/strict";
import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { checkSite } from "../../scripts/check-site.ts";
import { allRules } from "../../src/checks/registry.ts";
import { noProgress } from "../../src/command/progress.ts";
import { generatorRoot } from "../../src/project/generator-root.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { type Editor, pause } from "./editor.ts";
import { withForms } from "./with-forms.ts";

const { open, files } = withForms();
const swedish = "src/content/sv/personal-data.md";
const english = "src/content/en/personal-data.md";
const page = "collections/page/entries/personal-data";
const inEnglish = '[data-locale="en"]';
const record = /^translation:\n {2}of: "([0-9a-f]{12})"\n {2}reviewed: (\d{4}-\d{2}-\d{2})\n/m;

/** The files of which the check of the site says that their originals have changed since. */
async function outdatedIn(editor: Editor, paths: readonly string[]): Promise<readonly string[]> {
  const root = temporaryFolder();
  for (const name of ["_data", "src/content"])
    cpSync(join(generatorRoot, name), join(root, name), { recursive: true });
  for (const path of paths) writeFileSync(join(root, path), (await editor.read(path)) ?? "");
  const rules = allRules.filter(({ id }) => id === "outdated-translation");
  const { remarks } = await checkSite({
    root,
    rules,
    withFaults: true,
    isShown: () => true,
    progress: noProgress,
  });
  return remarks.filter(({ rule }) => rule === "outdated-translation").map(({ file }) => file);
}

/** Whether the form says that a translation is up to date. */
async function isSaid({ find }: Editor, way: string, within?: string): Promise<boolean> {
  const field = await find(way, within);
  // What is proposed follows what is written a moment later.
  await pause(900);
  return field.evaluate((element) => element.getAttribute("aria-checked") === "true");
}

test("notes a translation that was changed together with its original", async () => {
  const editor = await open();
  await editor.open(page);
  await editor.write("title", "Så behandlar vi personuppgifter i dag");
  await editor.write("title", "How we process personal data today", inEnglish);
  assert.equal(await isSaid(editor, "_reviewed", inEnglish), true);
  await editor.save();
  assert.deepEqual(await outdatedIn(editor, [swedish, english]), []);
  const text = (await editor.read(english)) ?? "";
  const before = files.get(english) ?? "";
  assert.notEqual(record.exec(text)?.[1], record.exec(before)?.[1]);
  // Nothing but the title and the note has changed, and no name is made up.
  assert.equal(
    text.replace(record, ""),
    before
      .replace(/^title: .*$/m, "title: How we process personal data today")
      .replace(/^translation:\n(?: {2}.*\n)*/m, ""),
  );
});

test("leaves a translation outdated whose original alone was changed, until somebody says that it is right", async () => {
  const editor = await open();
  await editor.open(page);
  await editor.write("title", "Så behandlar vi personuppgifter i dag");
  assert.equal(await isSaid(editor, "_reviewed", inEnglish), false);
  await editor.save();
  assert.deepEqual(await editor.changes(english), []);
  assert.deepEqual(await outdatedIn(editor, [swedish, english]), [english]);
  await editor.open(page);
  const choice = await editor.find("_reviewed", inEnglish);
  await choice.evaluate((element) => element instanceof HTMLElement && element.click());
  await editor.save();
  assert.deepEqual(await outdatedIn(editor, [swedish, english]), []);
  assert.match((await editor.read(english)) ?? "", record);
  // What was noted stays when something else is saved in the same sitting.
  await editor.open(page);
  await editor.write("keywords", "data protection", inEnglish);
  await editor.save();
  assert.deepEqual(await outdatedIn(editor, [swedish, english]), []);
});

test("notes nothing where somebody says that the translation is not finished", async () => {
  const editor = await open();
  await editor.open(page);
  await editor.write("title", "Så behandlar vi personuppgifter i dag");
  await editor.write("title", "How we process", inEnglish);
  assert.equal(await isSaid(editor, "_reviewed", inEnglish), true);
  const choice = await editor.find("_reviewed", inEnglish);
  await choice.evaluate((element) => element instanceof HTMLElement && element.click());
  assert.equal(await isSaid(editor, "_reviewed", inEnglish), false);
  await editor.save();
  assert.deepEqual(await outdatedIn(editor, [swedish, english]), [english]);
});

test("notes a new page that is written in both languages at once", async () => {
  const editor = await open();
  await editor.open("collections/page/new");
  await editor.write("title", "Cykelvägar");
  await editor.press(/^Aktivera Engelska$/);
  await editor.write("title", "Cycle paths", inEnglish);
  await editor.write("slug", "cycle-paths", inEnglish);
  await editor.save();
  assert.match(
    (await editor.read("src/content/en/cykelvagar.md")) ?? "",
    /^---\ntitle: Cycle paths\nslug: cycle-paths\ntranslation:\n {2}of: "[0-9a-f]{12}"\n {2}reviewed: \d{4}-\d{2}-\d{2}\n---\n$/,
  );
});

test("notes the fields of a data file that were changed in both languages, and keeps what was noted of others", async () => {
  const data = "_data/events/night-of-the-clocks-2027.json";
  const beside = "_data/events/night-of-the-clocks-2027.translations.json";
  const noted = { en: { elsewhere: { of: "0123456789ab", reviewed: "2024-05-01" } } };
  const editor = await open({ files: new Map([...files, [beside, JSON.stringify(noted)]]) });
  await editor.open("collections/event/entries/night-of-the-clocks-2027");
  await editor.write("title.sv", "Klockornas natt");
  assert.equal(await isSaid(editor, "_reviewed_en"), false);
  await editor.write("title.en", "The night of clocks");
  assert.equal(await isSaid(editor, "_reviewed_en"), true);
  await editor.save();
  assert.equal((await editor.changes(data)).length, 4);
  const records = JSON.parse((await editor.read(beside)) ?? "") as typeof noted;
  assert.deepEqual(Object.keys(records.en), ["elsewhere", "title"]);
  assert.deepEqual(records.en.elsewhere, noted.en.elsewhere);
  assert.deepEqual(await outdatedIn(editor, [data, beside]), []);
  const names = await editor.page.$$eval('[role="row"]', (rows) =>
    rows.map((row) => row.textContent),
  );
  assert.deepEqual(
    names.filter((name) => /translations/.test(name ?? "")),
    [],
  );
  await editor.open("collections/event/entries/night-of-the-clocks-2027");
  await editor.write("title.sv", "Natten med klockor");
  await editor.save();
  assert.deepEqual(await outdatedIn(editor, [data, beside]), [data]);
});

test("a remark on an outdated translation leads to where one says that it is right", async () => {
  const editor = await open();
  await editor.open(page);
  await editor.page.waitForSelector(".beside-bar", { timeout: 30_000 });
  await editor.press(/^Visa sidan/);
  await editor.write("title", "Så behandlar vi personuppgifter i dag");
  await editor.press(/^Gå till ”Översättningen stämmer › Engelska”$/);
  const panel = await editor.page.$eval(".beside-panel", (one) => one.textContent);
  assert.match(panel, /har ändrats sedan den här översättningen gjordes/);
  assert.match(panel, /Slå sedan på ”Översättningen stämmer” i formuläret/);
  assert.doesNotMatch(panel, /[0-9a-f]{12}|npm /);
  await editor.page.waitForFunction(() =>
    Boolean(document.activeElement?.closest('[data-locale="en"] [data-key-path="_reviewed"]')),
  );
});
