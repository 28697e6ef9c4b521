import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { imageSize } from "image-size";
import puppeteer, { type Browser } from "puppeteer-core";
import { launchOptions } from "../../src/audit/launch-options.ts";
import { type Preview, startPreview } from "../../src/preview/start-preview.ts";
import { readOptions } from "../../src/project/options.ts";
import { guidePictures } from "../../src/project/with-guide.ts";
import { contentOf, type Editor, openEditor, pause } from "./editor.ts";
import { siteOfEditors } from "./with-forms.ts";

/** Set to `yes` to write the pictures anew after the forms have changed. */
const isWriting = process.env.REGIONWEBB_GUIDE_PICTURES === "yes";

const width = 1280;
const height = 800;

interface Shown {
  readonly name: string;
  readonly place: string;
  /** A field that is scrolled to. */
  readonly field?: string;
  /** Whether the page stands beside the form. */
  readonly isBeside?: boolean;
  /** Words that the picture must show, by language. */
  readonly words: Readonly<Record<"sv" | "en", readonly string[]>>;
}

/** What the pictures of the guide show, and the words by which its text tells of it. */
const pictures: readonly Shown[] = [
  {
    name: "list",
    place: "collections/news",
    words: { sv: ["Nyheter", "Personer", "Ny"], en: ["News", "People", "New"] },
  },
  {
    name: "news",
    place: "collections/news/entries/focus-2017",
    words: {
      sv: ["Rubrik", "Ingress", "Infoga", "Spara"],
      en: ["Title", "Introduction", "Insert", "Save"],
    },
  },
  {
    name: "beside",
    place: "collections/news/entries/focus-2017",
    isBeside: true,
    words: {
      sv: ["Anmärkningar", "Dölj sidan och anmärkningarna"],
      en: ["Remarks", "Hide the page and the remarks"],
    },
  },
  {
    name: "person",
    place: "collections/contact/entries/tove-eliasson",
    words: { sv: ["Roller", "Telefonnummer"], en: ["Roles", "Telephone numbers"] },
  },
  {
    name: "sessions",
    place: "collections/programme/entries/regional-development-forum-2024",
    field: "sessions",
    words: { sv: ["Programpunkter"], en: ["Sessions"] },
  },
];

for (const language of ["sv", "en"] as const)
  describe(`the pictures of the guide in ${language}`, () => {
    const root = siteOfEditors(language);
    let browser: Browser;
    let preview: Preview;
    let editor: Editor;

    before(async () => {
      preview = await startPreview(
        { ...readOptions({}), root },
        { port: 0, watch: () => ({ close: () => {} }) },
      );
      browser = await puppeteer.launch(await launchOptions());
      editor = await openEditor(browser, { origin: preview.origin, files: contentOf(root) });
      await editor.page.setViewport({ width, height });
    });
    after(async () => {
      await browser?.close();
      await preview?.close();
    });

    for (const { name, place, field, isBeside = false, words } of pictures)
      test(`${name} shows what the guide says`, async () => {
        const { page } = editor;
        await editor.open(place);
        if (place.includes("/entries/"))
          await page.waitForFunction(
            () => document.querySelector('.beside-bar [role="status"]')?.textContent,
            { timeout: 30_000 },
          );
        await showBeside(editor, isBeside);
        if (field !== undefined) await scrollTo(editor, field);
        await page.waitForFunction(
          (all: readonly string[]) => all.every((word) => document.body.innerText.includes(word)),
          { timeout: 15_000 },
          words[language].slice(0, 1),
        );
        await pause(500);
        const shown = await page.evaluate(() => document.body.innerText);
        for (const word of words[language]) assert.ok(shown.includes(word), word);
        const file = join(guidePictures, `${name}.${language}.png`);
        if (isWriting) {
          mkdirSync(guidePictures, { recursive: true });
          writeFileSync(file, await page.screenshot({ type: "png" }));
        }
        assert.ok(existsSync(file), `${file} is not there`);
        const size = imageSize(readFileSync(file));
        assert.deepEqual([size.width, size.height], [width, height]);
      });
  });

/** Fields are made as soon as they come into view. */
async function scrollTo({ page }: Editor, field: string): Promise<void> {
  for (let step = 0; step < 40; step += 1) {
    const isThere = await page.evaluate((way) => {
      const found = document.querySelector(`[data-key-path="${way}"]`);
      found?.scrollIntoView({ block: "start" });
      if (!found)
        for (const element of document.querySelectorAll("*"))
          if (element.scrollHeight > element.clientHeight + 50 && element.clientHeight > 200)
            element.scrollTop += 300;
      return found !== null;
    }, field);
    if (isThere && step > 3) return;
    await pause(150);
  }
  throw new Error(`there is no field ${field}`);
}

/** Has the page stand beside the form, or not. */
async function showBeside({ page, press }: Editor, isWanted: boolean): Promise<void> {
  const isOpen = (await page.$(".beside-panel[open]")) !== null;
  if (isOpen === isWanted) return;
  await press(/^(?:Visa|Dölj|Show|Hide)/, ".beside-bar");
  if (!isWanted) return;
  await page.waitForFunction(
    () =>
      document
        .querySelector<HTMLIFrameElement>(".beside-panel iframe")
        ?.contentDocument?.querySelector("h1"),
    { timeout: 30_000 },
  );
  await pause(1500);
}
