import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "puppeteer-core";
import type { Editor } from "./editor.ts";
import { withForms } from "./with-forms.ts";

const { open, files } = withForms();
/** The longest form of all: a dozen sessions, with lists in them. */
const programme = "regional-development-forum-2024";
const path = `_data/programmes/${programme}.json`;

/** Opens a form whose file has another text, and shows what is said of it. */
async function openWith(place: string, [file, text]: [string, string], width = 1280) {
  const editor = await open({ width, files: new Map([...files, [file, text]]) });
  await editor.open(place);
  await editor.page.waitForSelector(".beside-bar", { timeout: 30_000 });
  await editor.press(/^Visa sidan/);
  return editor;
}

/** Whether the form has made a field yet. */
function isMade(page: Page, way: string): Promise<boolean> {
  return page.$(`[data-mode="edit"] [data-key-path="${way}"]`).then((found) => found !== null);
}

/** Presses the way to a place, and waits until what it leads to has the focus and can be seen. */
async function goTo({ page, press }: Editor, label: string, selector: string): Promise<void> {
  await press(new RegExp(`^Gå till ”${RegExp.escape(label)}”$`));
  await page.waitForFunction(
    (wanted: string) => {
      const { activeElement } = document;
      const { top = 0, bottom = 0 } = activeElement?.getBoundingClientRect() ?? {};
      return activeElement?.closest(wanted) && top >= 0 && bottom <= innerHeight;
    },
    { timeout: 10_000 },
    selector,
  );
}

function change(file: string, from: string, to: string): string {
  const text = files.get(file) ?? "";
  const changed = text.replace(from, () => to);
  assert.notEqual(changed, text);
  return changed;
}

for (const width of [1280, 390]) {
  test(`leads to the last field of the longest form, at ${width} px`, async () => {
    const days = '"publishAt": "2027-03-02", "unpublishAt": "2027-03-01", "sessions"';
    const editor = await openWith(
      `collections/programme/entries/${programme}`,
      [path, change(path, '"sessions"', days)],
      width,
    );
    assert.equal(await isMade(editor.page, "unpublishAt"), false);
    await goTo(editor, "Avpubliceras", '[data-key-path^="unpublishAt"]');
  });

  test(`leads into a list within the last item of a list, at ${width} px`, async () => {
    const text = change(path, '"Samordnare för den', '"[Samordnare](contact:ingen-alls) för den');
    const editor = await openWith(
      `collections/programme/entries/${programme}`,
      [path, text],
      width,
    );
    const way = "sessions.11.speakers.0.title.en";
    assert.equal(await isMade(editor.page, way), false);
    await goTo(
      editor,
      "Programpunkter 12 › Medverkande 1 › Titel vid evenemanget › Engelska",
      `[data-key-path="${way}"]`,
    );
  });

  test(`leads to a field of the other language, at ${width} px`, async () => {
    const page = "src/content/en/personal-data.md";
    const editor = await openWith(
      "collections/page/entries/personal-data",
      [page, change(page, "slug: personal-data", "slug: Personal data")],
      width,
    );
    await goTo(editor, "Ord i adressen › Engelska", '[data-locale="en"] [data-key-path="slug"]');
  });
}

test("leads to the beginning of a text that is longer than the window", async () => {
  const text = "src/content/sv/documents/activity-plan-and-budget-2013.md";
  const source = files.get(text) ?? "";
  const { page, press } = await openWith(
    "collections/document-text/entries/activity-plan-and-budget-2013",
    [text, `${source}\nLäs om [ingenting](page:ingen-alls).\n`],
  );
  await press(/^Gå till ”Sidans text › Svenska”$/);
  await page.waitForFunction(() => {
    const { activeElement } = document;
    const { top = -1, height = 0 } = activeElement?.getBoundingClientRect() ?? {};
    const isText = activeElement?.closest('[data-locale="sv"] [data-key-path="body"]');
    return isText && height > innerHeight && top >= 0 && top < innerHeight / 2;
  });
});
