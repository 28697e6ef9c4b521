import assert from "node:assert/strict";
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import type { Page } from "puppeteer-core";
import { type Preview, startPreview } from "../../src/preview/start-preview.ts";
import { readOptions } from "../../src/project/options.ts";
import { now } from "../model/site-with.ts";
import { fixtureRoot } from "../roots.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { auditState } from "./audit-state.ts";
import { withBrowser } from "./audited-pages.ts";

/** What a site has while it is written and no built site of the tests: files, by their paths. */
const written = {
  "src/content/sv/new-rules.md": textWith("Nya regler", "draft: true"),
  "src/content/sv/summer-light.md": textWith("Sommarljus", "publishAt: 2024-06-01T08:00"),
  "_data/redirects.json": '{ "redirects": [], "gone": ["/sv/lyktor/", "/en/lanterns/"] }\n',
};

const pages = [
  ...["/sv/new-rules/", "/en/new-rules/", "/sv/summer-light/", "/en/summer-light/"],
  ...["/sv/lampregler-2019/", "/en/lamp-rules-2019/", "/sv/byt-din-lampa/", "/en/byt-din-lampa/"],
  ...["/sv/lyktor/", "/en/lanterns/"],
];

/** How visitors of each language have their browsers. */
const ways = {
  sv: { width: 320, scheme: "light" },
  en: { width: 1280, scheme: "dark" },
} as const;

const browser = withBrowser();
const root = temporaryFolder();
let preview: Preview;
let refresh: (path: string) => void;

/** The preview's own messages are no part of what the tests print. */
const { error: print } = console;

before(async () => {
  console.error = () => {};
  cpSync(fixtureRoot, root, { recursive: true });
  for (const [path, text] of Object.entries(written)) write(path, text);
  preview = await startPreview(
    { ...readOptions({}), root, now },
    {
      port: 0,
      watch: (tell) => {
        refresh = tell;
        return { close: () => {} };
      },
    },
  );
});
after(async () => {
  await preview?.close();
  console.error = print;
});

function textWith(title: string, life: string): string {
  return `---\ntitle: ${title}\nupdated: 2024-04-01\norganisation: region-norrsken\n${life}\n---\n\nLampor lyser.\n`;
}

function write(path: string, text: string): void {
  const file = join(root, ...path.split("/"));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Sees an address, and fails where it has a fault or is wider than its window. */
async function auditPage(path: string, look: (page: Page) => Promise<void>): Promise<void> {
  const { width, scheme } = path.startsWith("/en/") ? ways.en : ways.sv;
  const page = await browser().newPage();
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  await page.goto(preview.origin + path, { waitUntil: "load" });
  await look(page);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(wide <= width, `${path} is ${wide} px wide in a window of ${width} px`);
  await auditState(page);
  await page.close();
}

for (const path of pages)
  test(`${path}, which is not simply there, has no fault in the preview`, () =>
    auditPage(path, async (page) => {
      const text = await page.$eval("main", (main) => main.textContent);
      assert.match(
        text,
        /utkast|draft|publiceras|published|arkiverades|archived|togs bort|borttag|removed/,
      );
    }));

test("what must be mended stands first on the page of faults, and nothing of it is cut off", async () => {
  const about = join(root, "src", "content", "sv", "about.md");
  rmSync(about);
  refresh(about);
  await auditPage("/sv/", async (page) => {
    const severities = await page.$$eval("li strong", (all) => all.map((one) => one.textContent));
    assert.equal(severities[0], "FEL");
    assert.ok(severities.lastIndexOf("FEL") < severities.indexOf("VARNING"));
  });
});
