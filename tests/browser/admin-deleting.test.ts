import assert from "node:assert/strict";
import { test } from "node:test";
import { deleteInForm } from "./delete-in-form.ts";
import { pause } from "./editor.ts";
import { withForms } from "./with-forms.ts";

const inLanguage = { sv: withForms("sv"), en: withForms("en") } as const;

const words = {
  sv: {
    leads: "Det här länkar hit och slutar att fungera",
    name: "Sidor: Om webbplatsen › Svenska",
    keep: /^Låt det vara kvar$/,
    anyway: /^Radera ändå$/,
  },
  en: {
    leads: "These link to it and will stop working",
    name: "Pages: Om webbplatsen › Swedish",
    keep: /^Keep it$/,
    anyway: /^Delete it anyway$/,
  },
} as const;

const place = "collections/news/entries/digital-transformation-2018";
const swedish = "src/content/sv/news/digital-transformation-2018.md";
const english = "src/content/en/news/digital-transformation-2018.md";

for (const language of ["sv", "en"] as const)
  test(`says what leads to a page before it is deleted, in ${language}, and lets it stay`, async () => {
    const { leads, name, keep, anyway } = words[language];
    const editor = await inLanguage[language].open({ width: 390 });
    const { page } = editor;
    await editor.open(place);
    await page.waitForSelector(".beside-bar", { timeout: 30_000 });
    await deleteInForm(editor, language);
    await page.waitForSelector(".refusal", { timeout: 30_000 });
    const tree = await page.accessibility.snapshot();
    assert.equal(tree?.children?.find(({ role }) => role === "alertdialog")?.name, leads);
    const names = await page.$$eval(".refusal li", (all) => all.map((one) => one.textContent));
    assert.ok(names.includes(name), names.join("\n"));
    assert.equal(new Set(names).size, names.length);
    // WCAG 2.4.11: no note of the CMS lies upon the dialog.
    await pause(500);
    const notes = await page.$$eval(".toast", (all) =>
      all.filter((one) => one.checkVisibility()).map((one) => one.textContent),
    );
    assert.deepEqual(notes, []);
    await editor.press(keep);
    await pause(800);
    assert.ok(await page.$(".content-editor"), "the form is still open");
    assert.equal(await page.$('[role="alert"]:not([hidden]) .error, .toast .error'), null);
    assert.equal(await editor.read(swedish), inLanguage[language].files.get(swedish));
    await deleteInForm(editor, language);
    await editor.press(anyway);
    await page.waitForFunction(() => !location.hash.includes("/entries/"), { timeout: 20_000 });
    assert.equal(await editor.read(swedish), undefined);
    assert.equal(await editor.read(english), undefined);
  });

test("what is noted of the translations of a data file goes with it, and nothing that leads nowhere is asked about", async () => {
  const [data, beside] = ["", ".translations"].map(
    (ending) => `_data/events/night-of-the-clocks-2027${ending}.json`,
  ) as [string, string];
  const { open, files } = inLanguage.sv;
  const editor = await open({ files: new Map([...files, [beside, "{}\n"]]) });
  await editor.open("collections/event/entries/night-of-the-clocks-2027");
  await editor.page.waitForSelector(".beside-bar", { timeout: 30_000 });
  await deleteInForm(editor, "sv");
  await editor.page.waitForFunction(() => !location.hash.includes("/entries/"), {
    timeout: 20_000,
  });
  assert.equal(await editor.page.$(".refusal"), null);
  assert.equal(await editor.read(data), undefined);
  assert.equal(await editor.read(beside), undefined);
});
