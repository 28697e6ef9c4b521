import assert from "node:assert/strict";
import { test } from "node:test";
import { withForms } from "./with-forms.ts";

const { open } = withForms();

/** The parts of a page that reach beyond its window on the right. */
function cutOff(): readonly string[] {
  return [...document.querySelectorAll(".content-editor .pane *")]
    .filter((one) => one.getBoundingClientRect().right > window.innerWidth + 1)
    .map(
      (one) => `${one.closest("[data-key-path]")?.getAttribute("data-key-path")} ${one.tagName}`,
    );
}

for (const [place, last] of [
  ["collections/event/entries/night-of-the-clocks-2027", "updated"],
  ["collections/programme/entries/regional-development-forum-2024", "picture"],
] as const)
  test(`nothing of the form of ${place} is cut off on a telephone`, async () => {
    const { open: openForm, find, page } = await open({ width: 320 });
    await openForm(place);
    // Fields are made as they come into view.
    await find(last);
    assert.deepEqual(await page.evaluate(cutOff), []);
  });

test("asks for the moments of a page as days and times", async () => {
  const { open: openForm, find, page } = await open();
  await openForm("collections/news/entries/focus-2017");
  for (const name of ["publishAt", "archiveAt", "unpublishAt"]) {
    const choice = await find(name);
    await choice.evaluate((one) => one instanceof HTMLElement && one.click());
    await page.waitForSelector(`[data-key-path="${name}.day"] input[type="date"]`);
    await page.waitForSelector(`[data-key-path="${name}.time"] input[type="time"]`);
  }
});

for (const width of [390, 1280])
  test(`opens one single file after the other by their addresses alone at ${width}`, async () => {
    const { page } = await open({ width });
    for (const [name, field] of [
      ["site", "name"],
      ["redirects", "gone"],
      ["navigation", "main"],
      ["site", "name"],
    ]) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `#/collections/_singletons/entries/${name}`);
      await page.waitForSelector(`.content-editor [data-key-path="${field}"]`, { timeout: 10_000 });
    }
  });
