import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before } from "node:test";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import composeSite from "../../.eleventy.ts";
import { launchOptions } from "../../src/audit/launch-options.ts";
import { bundleAssets } from "../../src/eleventy/assets.ts";
import { buildSite } from "../../src/eleventy/build-site.ts";
import { startTestReceiver, type TestReceiver } from "../receiver/with-receiver.ts";
import { fixtureRoot, repositoryRoot } from "../roots.ts";
import { startOf } from "../run-build.ts";

/** What a visitor's browser may and may not do. */
export interface Means {
  readonly script?: boolean;
  readonly width?: number;
}

/** A copy of the fixture site that takes forms, and those who visit and moderate it. */
export interface AnsweringSite {
  readonly visit: (path: string, means?: Means) => Promise<Page>;
  /** What `npm run comments` prints. */
  readonly moderate: (...words: readonly string[]) => string;
  readonly rebuild: () => Promise<void>;
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
}

const minute = 60_000;

/** The clock of the site stands still: its content is of that day. */
process.env.SOURCE_DATE_EPOCH = "1714564800";

/**
 * Serves a copy of the fixture site through the real receiver, for the tests of a file. Its clock is
 * a minute ahead: tests type faster than people, who would be taken for programs.
 */
export function withAnsweringSite(): AnsweringSite {
  const folder = mkdtempSync(join(tmpdir(), "regionwebb-respond-"));
  const [root, site, database] = ["root", "site", "messages.sqlite"].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  let browser: Browser;
  let receiver: TestReceiver;
  let port = 0;
  const start = async () => {
    const { assets } = await bundleAssets(root);
    const now = () => Date.now() + minute;
    receiver = await startTestReceiver({ root, folder: site, database, assets, port, now });
    port = Number(new URL(receiver.origin).port);
  };
  before(async () => {
    cpSync(fixtureRoot, root, { recursive: true });
    await buildSite(root, site, { compose: composeSite });
    await start();
    browser = await puppeteer.launch(await launchOptions());
  });
  after(async () => {
    await browser?.close();
    await receiver?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    start,
    stop: () => receiver.close(),
    rebuild: () => buildSite(root, site, { compose: composeSite }),
    moderate: (...words) => moderate([...words, "--root", root, "--database", database]),
    visit: async (path, means) => {
      for (const old of await browser.pages())
        if (!old.url().startsWith("about:")) await old.close();
      return openPage(browser, receiver.origin + path, means);
    },
  };
}

async function openPage(
  browser: Browser,
  address: string,
  { script = true, width = 1280 }: Means = {},
): Promise<Page> {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(script);
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }]);
  await page.goto(address, { waitUntil: "load" });
  if (script && (await page.$("visitor-form")))
    await page.waitForSelector("visitor-form form[novalidate]");
  return page;
}

function moderate(words: readonly string[]): string {
  return execFileSync(process.execPath, [...startOf("comments"), ...words], {
    cwd: repositoryRoot,
    encoding: "utf8",
  });
}
