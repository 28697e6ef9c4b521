import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import puppeteer, { type Browser } from "puppeteer-core";
import { launchOptions } from "../../src/audit/launch-options.ts";
import { type Preview, startPreview } from "../../src/preview/start-preview.ts";
import { generatorRoot } from "../../src/project/generator-root.ts";
import { readOptions } from "../../src/project/options.ts";
import { contentOf, type Editor, openEditor, pause } from "./editor.ts";

const files = contentOf(generatorRoot);
let browser: Browser;
let preview: Preview;

before(async () => {
  preview = await startPreview(
    { ...readOptions({}), root: generatorRoot },
    { port: 0, watch: () => ({ close: () => {} }) },
  );
  browser = await puppeteer.launch(await launchOptions());
});

after(async () => {
  await browser?.close();
  await preview?.close();
});

const open = () => openEditor(browser, { origin: preview.origin, files });

/** Tries to save, and gives what is said of it in a dialog that has the focus; then it is closed. */
async function refusalOf({ page: shown, press }: Editor): Promise<string> {
  // A text that was just typed comes to the form a moment later.
  await pause(600);
  await press(/^(?:Spara|Save)$/);
  const dialog = await shown.waitForSelector('[role="alertdialog"] .error', { timeout: 30_000 });
  const text = await dialog?.evaluate(
    (one) => one.closest<HTMLElement>('[role="alertdialog"]')?.innerText,
  );
  await shown.waitForFunction(() =>
    Boolean(document.activeElement?.closest('[role="alertdialog"], dialog')),
  );
  await press(/^OK$/, '[role="alertdialog"]');
  // Closing gives the focus back a moment later.
  await shown.waitForFunction(() => document.querySelector('[role="alertdialog"] .error') === null);
  await pause(500);
  return text ?? "";
}

test("a telephone number that is none is explained before it is saved", async () => {
  const file = "_data/contacts/alina-treijner.json";
  const editor = await open();
  await editor.open("collections/contact/entries/alina-treijner");
  await editor.find("phones");
  await editor.write("phones.0", "0766-95 15");
  const said = await refusalOf(editor);
  assert.match(said, /^Det gick inte att spara\s/);
  assert.match(
    said,
    /contacts\/alina-treijner\.json, fältet ”phones\[0\]”, rad 13: ”0766-95 15” är inget telefonnummer\. Skriv numret med riktnummer/,
  );
  assert.deepEqual(await editor.changes(file), []);
  await editor.write("phones.0", "0766-95 15 46");
  await editor.save();
  assert.equal((await editor.changes(file)).length, 2);
});

test("files are saved where the draft cannot be opened", async () => {
  const editor = await openEditor(browser, {
    origin: preview.origin,
    files,
    without: "/admin/draft/",
  });
  await editor.open("collections/news/entries/focus-2017");
  await editor.write("title", "Det här är fokus för år 2017");
  await editor.save();
  assert.equal((await editor.changes("src/content/sv/news/focus-2017.md")).length, 2);
});
