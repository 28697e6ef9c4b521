import assert from "node:assert/strict";
import { test } from "node:test";
import { type Editor, pause } from "./editor.ts";
import { withForms } from "./with-forms.ts";

const inLanguage = { sv: withForms("sv"), en: withForms("en") } as const;

const words = {
  sv: {
    save: /^Spara$/,
    title: "Det gick inte att spara",
    go: "Gå till ”Telefonnummer 1”",
    close: /^Stäng$/,
  },
  en: {
    save: /^Save$/,
    title: "It could not be saved",
    go: "Go to “Telephone numbers 1”",
    close: /^Close$/,
  },
} as const;

/** Tries to save, and gives the dialog that says why it cannot be. */
async function refusalOf({ page, press }: Editor, save: RegExp): Promise<string> {
  // A text that was just typed comes to the form a moment later.
  await pause(600);
  await press(save);
  await page.waitForSelector(".refusal", { timeout: 30_000 });
  const tree = await page.accessibility.snapshot();
  const dialog = tree?.children?.find(({ role }) => role === "alertdialog");
  return dialog?.name ?? "";
}

for (const language of ["sv", "en"] as const)
  for (const width of [1280, 390])
    test(`a mistake is explained before it is saved, in ${language} at ${width}, and the way to its field is shown`, async () => {
      const { save, title, go, close } = words[language];
      const file = "_data/contacts/alina-treijner.json";
      const editor = await inLanguage[language].open({ width });
      const { page } = editor;
      await editor.open("collections/contact/entries/alina-treijner");
      await editor.find("phones");
      await editor.write("phones.0", "0766-95 15");
      assert.equal(await refusalOf(editor, save), title);
      assert.match(
        await page.$eval(".refusal", (one) => one.textContent),
        language === "sv"
          ? /”0766-95 15” är inget telefonnummer\.\s*Skriv numret med riktnummer/
          : /“0766-95 15” is not a telephone number/,
      );
      assert.deepEqual(await editor.changes(file), []);
      const focused = () => page.evaluate(() => document.activeElement?.textContent);
      assert.equal(await focused(), go);
      assert.equal(
        await page.evaluate(() => document.documentElement.scrollWidth > innerWidth),
        false,
      );
      await page.keyboard.press("Escape");
      await page.waitForSelector(".refusal", { hidden: true });
      assert.ok(await page.$(".content-editor"), "the form is still open");
      await refusalOf(editor, save);
      await page.keyboard.press("Tab");
      assert.match((await focused()) ?? "", close);
      await page.keyboard.down("Shift");
      await page.keyboard.press("Tab");
      await page.keyboard.up("Shift");
      await page.keyboard.press("Enter");
      await page.waitForFunction(() =>
        Boolean(document.activeElement?.closest('[data-key-path="phones.0"]')),
      );
      await editor.write("phones.0", "0766-95 15 46");
      await editor.save();
      assert.equal((await editor.changes(file)).length, 2);
    });

test("files are saved where the draft cannot be opened", async () => {
  const editor = await inLanguage.sv.open({ without: "/admin/draft/" });
  await editor.open("collections/news/entries/focus-2017");
  await editor.write("title", "Det här är fokus för år 2017");
  await editor.save();
  assert.equal((await editor.changes("src/content/sv/news/focus-2017.md")).length, 2);
});

test("the page comes beside the form where the network had failed before", async () => {
  const { page, open, write } = await inLanguage.sv.open();
  const failed: string[] = [];
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    const isFirst = request.url().endsWith("/admin/draft/site.json") && failed.length === 0;
    if (!isFirst) return request.continue();
    failed.push(request.url());
    return request.abort("internetdisconnected");
  });
  await open("collections/contact/entries/alina-treijner");
  while (failed.length === 0) await pause(100);
  await pause(600);
  assert.equal(await page.$(".beside-bar"), null);
  await write("name", "Alina Treijner-Ek");
  await page.waitForSelector(".beside-bar", { timeout: 30_000 });
});
