import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before } from "node:test";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { launchOptions } from "../../src/audit/launch-options.ts";
import { type ServedSite, serveSite } from "../../src/audit/serve-site.ts";
import { builtFixture } from "../built-site.ts";
import { runBuild } from "../run-build.ts";

/** A page as a visitor has it. */
export interface Visit {
  /** CSS pixels; 1280 unless told. */
  readonly width?: number;
  readonly scheme?: "light" | "dark";
  /** Whether the visitor has chosen all colours, as with a contrast theme. */
  readonly forcedColours?: boolean;
}

/** One of every kind of page of the reference site, in both languages, in the same order. */
export const kindsOfPages = [
  "/",
  "/404.html",
  "/sv/",
  "/sv/nyheter/",
  "/sv/nyheter/2017/",
  "/sv/nyheter/2023/region-och-lansstyrelse-starker-samverkan/",
  "/sv/evenemang/",
  "/sv/evenemang/regionalt-utvecklingsforum-2024/",
  "/sv/evenemang/exempel-genomgang-av-tillgangligheten/",
  "/sv/prenumerera/",
  "/sv/prioriteringar/",
  "/sv/prioriteringar/tillganglighet-och-mobilitet/",
  "/sv/dokument/",
  "/sv/dokument/verksamhetsplan-och-budget-2013/",
  "/sv/dokument/verksamhetsplan-och-budget-2013/sida-25/",
  "/sv/dokument/verksamhetsplan-och-budget-2013/hela-dokumentet/",
  "/sv/planer/",
  "/sv/planer/verksamhetsplan-och-budget-2013/",
  "/sv/planer/verksamhetsplan-och-budget-2013/styrkort/",
  "/sv/planer/verksamhetsplan-och-budget-2013/omraden/kommunikationer/",
  "/sv/planer/verksamhetsplan-och-budget-2013/organisation/",
  "/sv/planer/verksamhetsplan-och-budget-2013/budget/",
  "/sv/oppna-data/",
  "/sv/sok/",
  "/sv/a-o/",
  "/sv/webbkarta/",
  "/sv/kontakter/",
  "/sv/kontakter/tove-eliasson/",
  "/sv/organisationer/",
  "/sv/organisationer/region-sormland/",
  "/sv/om-webbplatsen/",
  "/sv/tillganglighetsredogorelse/",
  "/sv/rapportera-tillganglighet/",
  "/en/",
  "/en/news/",
  "/en/news/2017/",
  "/en/news/2023/closer-cooperation-for-a-sustainable-sormland/",
  "/en/events/",
  "/en/events/regional-development-forum-2024/",
  "/en/events/example-a-walk-through-accessibility/",
  "/en/follow/",
  "/en/priorities/",
  "/en/priorities/accessibility-and-mobility/",
  "/en/documents/",
  "/en/documents/activity-plan-and-budget-2013/",
  "/en/documents/activity-plan-and-budget-2013/page-25/",
  "/en/documents/activity-plan-and-budget-2013/whole-document/",
  "/en/plans/",
  "/en/plans/activity-plan-and-budget-2013/",
  "/en/plans/activity-plan-and-budget-2013/scorecard/",
  "/en/plans/activity-plan-and-budget-2013/areas/transport-and-communications/",
  "/en/plans/activity-plan-and-budget-2013/organisation/",
  "/en/plans/activity-plan-and-budget-2013/budget/",
  "/en/open-data/",
  "/en/search/",
  "/en/a-z/",
  "/en/site-map/",
  "/en/contacts/",
  "/en/contacts/tove-eliasson/",
  "/en/organisations/",
  "/en/organisations/region-sormland/",
  "/en/about-this-site/",
  "/en/accessibility-statement/",
  "/en/report-accessibility/",
] as const;

/** Visits a page of a site; the pages of earlier visits are closed. */
export type VisitPage = (path: string, visit?: Visit) => Promise<Page>;

/**
 * Starts a browser and serves the reference site for the tests of a file: the site that
 * REGIONWEBB_SITE names, or else one that is built for them. Gives a function that visits a page.
 */
export function withReferenceSite(): VisitPage {
  return withSite(referenceSite);
}

/** The folder of the built reference site: the one that REGIONWEBB_SITE names, or else a new one. */
export async function referenceSite(): Promise<string> {
  return process.env.REGIONWEBB_SITE ?? (await buildReferenceSite());
}

/** The same with the fixture site, which has what the reference site has no facts for. */
export function withFixtureSite(): VisitPage {
  return withSite(builtFixture);
}

async function buildReferenceSite(): Promise<string> {
  const temporary = mkdtempSync(join(tmpdir(), "regionwebb-browser-"));
  process.once("exit", () => rmSync(temporary, { recursive: true, force: true }));
  const output = join(temporary, "_site");
  const today = { SOURCE_DATE_EPOCH: undefined };
  const { status, stderr } = await runBuild(["--output", output], { environment: today });
  if (status !== 0) throw new Error(`the reference site cannot be built:\n${stderr}`);
  return output;
}

function withSite(folder: () => Promise<string>): VisitPage {
  let browser: Browser;
  let served: ServedSite;
  before(async () => {
    served = await serveSite(await folder());
    browser = await puppeteer.launch(await launchOptions());
  });
  after(async () => {
    await browser?.close();
    await served?.close();
  });
  return async (path, { width = 1280, scheme = "light", forcedColours = false } = {}) => {
    for (const old of await browser.pages()) if (!old.url().startsWith("about:")) await old.close();
    const page = await browser.newPage();
    await page.setViewport({ width, height: 900 });
    const features = [
      { name: "prefers-color-scheme", value: scheme },
      { name: "prefers-reduced-motion", value: "reduce" },
      ...(forcedColours ? [{ name: "forced-colors", value: "active" }] : []),
    ];
    // Puppeteer's own method knows no forced colours.
    const session = await page.createCDPSession();
    await session.send("Emulation.setEmulatedMedia", { features });
    await page.goto(served.root + path, { waitUntil: "load" });
    // The scripts of a page are fetched after it: until then its elements are not defined.
    await page.waitForFunction(() => document.querySelector(":not(:defined)") === null);
    return page;
  };
}

/** Presses a key and waits for the page that it leads to. */
export async function pressAndFollow(page: Page, key: "Enter"): Promise<void> {
  await Promise.all([page.waitForNavigation(), page.keyboard.press(key)]);
}

/** Presses Tab until the element with the focus satisfies a condition; fails after 300 presses. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 300; presses++) {
    await page.keyboard.press("Tab");
    const isThere = await page.evaluate(
      (wanted) => document.activeElement?.matches(wanted) ?? false,
      selector,
    );
    if (isThere) return;
  }
  throw new Error(`The keyboard does not reach "${selector}" on ${page.url()}`);
}
