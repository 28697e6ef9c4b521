import assert from "node:assert/strict";
import { test } from "node:test";
import { type Editor, pause } from "./editor.ts";
import { withForms } from "./with-forms.ts";

const { open } = withForms();

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
  const editor = await open({ without: "/admin/draft/" });
  await editor.open("collections/news/entries/focus-2017");
  await editor.write("title", "Det här är fokus för år 2017");
  await editor.save();
  assert.equal((await editor.changes("src/content/sv/news/focus-2017.md")).length, 2);
});
