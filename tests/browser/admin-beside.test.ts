import assert from "node:assert/strict";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import type { Page } from "puppeteer-core";
import { fileOfReference, titleOfFile } from "../../src/admin/name-of-file.ts";
import { forEditors } from "../../src/draft/for-editors.ts";
import { readAdmin } from "../../src/project/admin-of-site.ts";
import { generatorRoot } from "../../src/project/generator-root.ts";
import { type CheckedCopy, checkedCopy } from "../draft/bad-writings.ts";
import { build } from "../draft/drafted-site.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { type Editor, pause } from "./editor.ts";
import { withForms } from "./with-forms.ts";

const { open, files } = withForms();
const { config } = await readAdmin(generatorRoot, { isLocal: true });
const folder = temporaryFolder();
const site = join(folder, "site");
const article = "src/content/sv/news/focus-2017.md";
let copy: CheckedCopy;

before(() => {
  for (const name of ["_data", "src/content"])
    cpSync(join(generatorRoot, name), join(site, name), { recursive: true });
  copy = checkedCopy(join(folder, "checked"), [], site);
});

/** Opens something in the forms and waits until its page is looked at. */
async function openBeside(place: string, width = 1280): Promise<Editor> {
  const editor = await open({ width });
  await editor.open(place);
  await editor.page.waitForSelector(".beside-bar", { timeout: 30_000 });
  return editor;
}

/** The remarks on what is written, as they stand beside the form. */
function remarksOn(page: Page): Promise<readonly string[]> {
  return page.$$eval(".beside-panel .draft-remarks div:first-of-type li", (all) =>
    all.map((one) =>
      [...one.querySelectorAll(":scope > p")].map((part) => part.textContent).join(" "),
    ),
  );
}

/** Beside a form, things have the names that lists have for them. */
function withTitles(text: string): string {
  return text.replaceAll(/\b[a-z]+:[a-z0-9/-]+/g, (reference) => {
    const path = fileOfReference(reference, config) ?? "";
    const title = titleOfFile(path, files.get(path), config);
    return title === undefined ? reference : `”${title}”`;
  });
}

/** Waits until the remarks are these: what the check has to say of a thing with another text in a file of it. */
async function awaitRemarks({ page }: Editor, file: string, text: string): Promise<void> {
  const isOfThing = (remark: { readonly file: string }) =>
    remark.file.replace("/en/", "/sv/") === file;
  const said = (await copy.remarksWith({ what: "", file, text })).filter(isOfThing);
  const wanted = said.map(({ what, remedy }) => withTitles(`${what} ${forEditors(remedy)}`.trim()));
  let found: readonly string[] = [];
  for (let waited = 0; waited < 50; waited += 1) {
    found = (await remarksOn(page)).map((one) => one.replace(/^(?:fel|varning|råd) /, ""));
    if (found.length === wanted.length && found.every((one) => wanted.includes(one))) return;
    await pause(200);
  }
  assert.deepEqual(found.toSorted(), wanted.toSorted());
}

const body = '[data-locale="sv"] [data-key-path="body"]';

/** Shows the Swedish text as Markdown. */
async function showMarkdown(editor: Editor): Promise<void> {
  await editor.find("body", '[data-locale="sv"]');
  await editor.press(/^(?:Redigera som Markdown|Edit in Markdown)$/, body);
  await editor.page.waitForSelector(`${body} textarea`);
}

/** Writes the Swedish text anew. */
async function writeMarkdown({ page }: Editor, text: string): Promise<void> {
  await page.$eval(`${body} textarea`, (one) => {
    one.focus();
    one.select();
  });
  await page.keyboard.sendCharacter(text);
}

/** The text of the article with another body. */
function articleWith(text: string): string {
  const original = readFileSync(join(generatorRoot, article), "utf8");
  return `${original.slice(0, original.indexOf("---\n", 4) + 4)}\n${text}\n`;
}

test("says what the check says of a telephone number that is none, and no longer when it is mended", async () => {
  const file = "_data/contacts/alina-treijner.json";
  const original = readFileSync(join(generatorRoot, file), "utf8");
  const editor = await openBeside("collections/contact/entries/alina-treijner");
  await editor.find("phones");
  await editor.write("phones.0", "0766-95 15");
  const broken = original.replace(/(?<="phones": \[\s*)"[^"]+"/, '"0766-95 15"');
  assert.notEqual(broken, original);
  await awaitRemarks(editor, file, broken);
  assert.equal((await remarksOn(editor.page)).length, 1);
  await editor.write("phones.0", "0766-95 15 46");
  await awaitRemarks(editor, file, original);
  assert.deepEqual(await editor.changes(file), [], "nothing has been saved");
});

test("says what the check says of links and pictures in a text", async () => {
  const editor = await openBeside("collections/news/entries/focus-2017");
  await showMarkdown(editor);
  for (const text of [
    "Läs om [ingenting](contact:ingen-alls).",
    "Läs mer [här](page:about).",
    "![](../../media/forum-2024.svg)",
    "Allt är i sin ordning.",
  ]) {
    await writeMarkdown(editor, text);
    await awaitRemarks(editor, article, articleWith(text));
  }
});

/** What only the day of a build and the history of a folder say. */
const ofTheDay = ".page-record, .printed-from__day";

/** The main part of the page in a text or beside the form; runs in the page. */
function mainOf(html: string | null, left: string): string {
  const frame = document.querySelector<HTMLIFrameElement>(".beside-panel iframe");
  const text = html ?? frame?.contentDocument?.documentElement.outerHTML ?? "";
  const made = new DOMParser().parseFromString(text, "text/html");
  for (const one of made.querySelectorAll(`script, ${left}`)) one.remove();
  return made.querySelector("main")?.outerHTML ?? "";
}

test("shows the page that a build writes after the change", async () => {
  const editor = await openBeside("collections/news/entries/focus-2017");
  const { page } = editor;
  await editor.press(/^Visa sidan/);
  await editor.write("title", "Det här är fokus för år 2017");
  let shown = "";
  for (let waited = 0; waited < 50 && !shown.includes("för år 2017"); waited += 1) {
    await pause(200);
    shown = await page.evaluate(mainOf, null, ofTheDay);
  }
  await editor.save();
  const edited = join(folder, "edited");
  cpSync(site, edited, { recursive: true });
  writeFileSync(join(edited, article), (await editor.read(article)) ?? "");
  const output = join(folder, "built");
  await build(edited, output);
  const place = "sv/nyheter/2017/det-har-ar-fokus-for-2017/index.html";
  const built = await page.evaluate(mainOf, readFileSync(join(output, place), "utf8"), ofTheDay);
  assert.match(built, /för år 2017/);
  assert.equal(shown, built);
});

test("a new thing has remarks as soon as it has a name, and a page as soon as nothing is wrong", async () => {
  const editor = await openBeside("collections/news/new");
  const { page } = editor;
  await editor.press(/^Visa sidan/);
  const note = () => page.$eval(".beside-panel .draft-view > p", (one) => one.innerText);
  assert.match(await note(), /^Skriv först vad det ska heta/);
  await editor.find("published");
  await editor.press(/^(?:Rensa|Clear)$/, '[data-key-path="published"]');
  await editor.write("title", "Ny cykelväg i Vingåker");
  await page.waitForSelector(".beside-panel li");
  assert.deepEqual((await remarksOn(page)).length, 1);
  assert.match(await note(), /^Sidan visas här när felen är rättade/);
  await editor.find("published");
  await editor.press(/^(?:Idag|Today)$/, '[data-key-path="published"]');
  await page.waitForFunction(
    () =>
      document
        .querySelector<HTMLIFrameElement>(".beside-panel iframe")
        ?.contentDocument?.querySelector("h1")?.textContent === "Ny cykelväg i Vingåker",
    { timeout: 20_000 },
  );
});

test("names things by their titles, and not as texts name them", async () => {
  const editor = await openBeside("collections/page/entries/personal-data");
  const { page } = editor;
  await editor.press(/^Visa sidan/);
  await editor.find("unpublishAt", '[data-locale="sv"]');
  await page.click('[data-locale="sv"] [data-key-path="unpublishAt"] [role="checkbox"]');
  await editor.find("unpublishAt.day", '[data-locale="sv"]');
  await editor.press(/^Idag$/, '[data-key-path="unpublishAt.day"]');
  const said = await page.waitForFunction(
    () => {
      const text = document.querySelector(".beside-panel")?.textContent ?? "";
      return /Menyer: ”Behandling av personuppgifter” togs bort/.test(text) && text;
    },
    { timeout: 20_000 },
  );
  assert.doesNotMatch(String(await said.jsonValue()), /page:personal-data/);
});

test("leaves the form free on a narrow screen, opens over it, and leads back to the field", async () => {
  const editor = await openBeside("collections/contact/entries/alina-treijner", 390);
  const { page } = editor;
  const isFree = () =>
    page.evaluate(() => {
      const [form, bar] = [".content-editor", ".beside-bar"].map((one) =>
        document.querySelector(one)?.getBoundingClientRect(),
      );
      return form && bar && form.bottom <= bar.top && bar.bottom <= innerHeight;
    });
  assert.equal(await isFree(), true);
  await editor.find("phones");
  await editor.write("phones.0", "0766-95 15");
  await page.waitForFunction(
    () => document.querySelector(".beside-bar [role=status]")?.textContent === "1 fel",
  );
  await editor.press(/^Visa sidan/);
  assert.ok(await page.$(".beside-panel:modal"));
  await page.keyboard.press("Escape");
  await page.waitForSelector(".beside-panel", { hidden: true });
  assert.ok(await page.$(".content-editor"), "the form is still open");
  await editor.press(/^Visa sidan/);
  await editor.press(/^Gå till ”Telefonnummer 1”$/);
  await page.waitForFunction(() => document.activeElement?.closest('[data-key-path="phones.0"]'));
  assert.equal(await page.$(".beside-panel[open]"), null);
});
