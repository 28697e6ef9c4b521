import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "puppeteer-core";
import { pause } from "./editor.ts";
import { withForms } from "./with-forms.ts";

const { open, files } = withForms();

const programme = "_data/programmes/regional-development-forum-2024.json";
const plan = "_data/plans/activity-plan-and-budget-2013.json";
const page = "src/content/sv/news/focus-2017.md";

/** A file of the site in which something stands in place of something else. */
function withText(path: string, before: string, after: string): readonly [string, string] {
  const text = files.get(path) ?? "";
  assert.ok(text.includes(before), `${path} has no ${before}`);
  return [path, text.replace(before, after)];
}

const marked = new Map([
  ...files,
  withText(
    programme,
    '"Välkomna till regionalt utvecklingsforum 2024"',
    '"[Welcome]{lang=en} till forumet"',
  ),
  withText(plan, '"Livsmiljö och attraktivitet"', '"[Landscape]{lang=en} och livsmiljö"'),
  withText(page, "title: Det här är fokus för 2017", "title: '[Focus]{lang=en} för 2017'"),
]);

/** The words that are shown outside of what is filled in. */
function shown(on: Page): Promise<string> {
  return on.evaluate(() =>
    [...document.querySelectorAll("body *")]
      .filter((one) => !one.closest("input, textarea, [contenteditable]"))
      .filter((one) => one.childElementCount === 0 && one.checkVisibility())
      .map((one) => one.textContent)
      .concat(document.title)
      .join("\n"),
  );
}

for (const [place, field, words] of [
  ["collections/organisation", undefined, "Viable Cities"],
  ["collections/organisation/entries/viable-cities", undefined, "Viable Cities"],
  ["collections/news/entries/focus-2017", undefined, "Focus för 2017"],
  [
    "collections/programme/entries/regional-development-forum-2024",
    "sessions",
    "Welcome till forumet",
  ],
  ["collections/plan/entries/activity-plan-and-budget-2013", "areas", "Landscape och livsmiljö"],
] as const)
  test(`shows what ${place} is called by its words, without the marks of its text`, async () => {
    const editor = await open({ files: marked });
    await editor.open(place);
    // What lies above a list is made as it comes into view, and moves the list.
    for (let times = 0; field !== undefined && times < 3; times += 1) {
      await editor.find(field);
      await pause(500);
    }
    await editor.page.waitForFunction(
      (wanted: string) => document.body.innerText.includes(wanted),
      { timeout: 10_000 },
      words,
    );
    assert.doesNotMatch(await shown(editor.page), /\{lang=/);
  });

test("shows an example of an address as it is typed, and leads nowhere", async () => {
  const editor = await open();
  await editor.open("collections/organisation/entries/almi");
  const seen = [];
  for (const field of ["website", "email"]) {
    await editor.find(field);
    const hint = `[data-key-path="${field}"] .hint`;
    const { text, html } = await editor.page.$eval(hint, (one) => ({
      text: one.textContent,
      html: one.innerHTML,
    }));
    seen.push({ text, example: /<code>(.*)<\/code>/.exec(html)?.[1], isLink: html.includes("<a") });
  }
  assert.deepEqual(seen, [
    {
      text: "Hela adressen, till exempel https://www.example.org/.",
      example: "https://www.example.org/",
      isLink: false,
    },
    {
      text: "En adress som är till för allmänheten, till exempel namn@example.org.",
      example: "namn@example.org",
      isLink: false,
    },
  ]);
});
