import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "puppeteer-core";
import { withForms } from "./with-forms.ts";

const inLanguage = { sv: withForms("sv"), en: withForms("en") } as const;

/** The words that are shown on the page, when they have become these. */
async function textOf(page: Page, wanted: RegExp): Promise<string> {
  await page.waitForFunction(
    (source) => new RegExp(source).test(document.body.innerText),
    { timeout: 20_000, polling: 50 },
    wanted.source,
  );
  return page.evaluate(() => document.body.innerText.trim());
}

for (const [language, opening, failed] of [
  ["sv", /^Formulären öppnas\. .* Ladda om sidan\.$/, /^Formulären gick inte att öppna\./],
  ["en", /^Opening the forms\. .* load the page again\.$/, /^The forms could not be opened\./],
] as const) {
  const forms = inLanguage[language];

  test(`the page says that the forms are coming, and what to do when they do not, in ${language}`, async () => {
    const page = await forms.visit("/admin/scripts/");
    assert.match(await textOf(page, opening), opening);
  });

  test(`the page says so when the forms cannot be opened, in ${language}`, async () => {
    const page = await forms.visit("config.json");
    assert.match(await textOf(page, failed), failed);
  });

  test(`nothing of it is shown beside the forms, in ${language}`, async () => {
    const { page } = await forms.open();
    assert.equal(await page.$eval("#opening", (one) => one.checkVisibility()), false);
  });
}
