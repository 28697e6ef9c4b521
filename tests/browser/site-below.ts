import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, afterEach, before } from "node:test";
import puppeteer, { type Browser, type HTTPResponse, type Page } from "puppeteer-core";
import composeSite from "../../.eleventy.ts";
import { launchOptions } from "../../src/audit/launch-options.ts";
import { bundleAssets } from "../../src/eleventy/assets.ts";
import { buildSite } from "../../src/eleventy/build-site.ts";
import { copyFixture, place } from "../below-a-path.ts";
import { startTestReceiver, type TestReceiver } from "../receiver/with-receiver.ts";

/** A site below a path, as a visitor has it. */
export interface SiteBelow {
  /** The folder into which it is built. */
  readonly folder: string;
  /** Opens the page at an address of the site: `/sv/`. */
  readonly visit: (address: string, means?: Means) => Promise<Page>;
  /** Where an address of the site stands. */
  readonly at: (address: string) => string;
}

interface Means {
  readonly width?: number;
  /** A status that is as it should be; of any other than 200, the page is at fault. */
  readonly status?: number;
}

const minute = 60_000;

/** The clock of the site stands still: its content is of that day. */
process.env.SOURCE_DATE_EPOCH = "1714564800";

/**
 * Builds a copy of the fixture site below a path and serves it through the real receiver, with all its
 * headers, for the tests of a file. Each test fails when a page of it breaks the policy of the site, throws,
 * asks for what is not there, or for anything beside the path.
 */
export function withSiteBelow(): SiteBelow {
  const parent = mkdtempSync(join(tmpdir(), "regionwebb-below-"));
  const [root, folder] = [join(parent, "root"), join(parent, "_site")];
  const faults: string[] = [];
  let browser: Browser;
  let receiver: TestReceiver;
  const at = (address: string) => receiver.origin + place.basePath + address.slice(1);
  before(async () => {
    const editing = { host: "github", repository: "norrsken/web" };
    copyFixture(root, { basePath: place.basePath, editing });
    await buildSite(root, folder, { compose: composeSite });
    const { assets } = await bundleAssets(root, { basePath: place.basePath });
    // Tests type faster than people, who would be taken for programs.
    const now = () => Date.now() + minute;
    receiver = await startTestReceiver({ root, folder, assets, now });
    browser = await puppeteer.launch(await launchOptions());
  });
  afterEach(() => assert.deepEqual(faults.splice(0), []));
  after(async () => {
    await browser?.close();
    await receiver?.close();
    rmSync(parent, { recursive: true, force: true });
  });
  return {
    folder,
    at,
    visit: async (address, { width = 1280, status = 200 } = {}) => {
      for (const old of await browser.pages())
        if (!old.url().startsWith("about:")) await old.close();
      const page = await browser.newPage();
      await page.setViewport({ width, height: 900 });
      await page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }]);
      await noteFaults(page, { faults, status, root: at("/") });
      await page.goto(at(address), { waitUntil: "load" });
      await page.waitForFunction(() => document.querySelector(":not(:defined)") === null);
      return page;
    },
  };
}

interface Noting {
  readonly faults: string[];
  readonly status: number;
  /** Where the site stands. */
  readonly root: string;
}

/** The forms for editors ask another host how it is, which their policy is there to stop. */
const isStopped = (text: string) => text.includes("www.githubstatus.com");

/** A feed cannot name an icon: a browser asks the host for one, which is not the site's to give. */
const isIconOfHost = (response: HTTPResponse) =>
  new URL(response.url()).pathname === "/favicon.ico" &&
  response.frame()?.url().endsWith(".xml") === true;

/** Notes whatever goes wrong on a page, and on those to which it leads. */
async function noteFaults(page: Page, { faults, status, root }: Noting): Promise<void> {
  await page.exposeFunction("noteViolation", (text: string) => {
    if (!isStopped(text)) faults.push(text);
  });
  await page.evaluateOnNewDocument(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const { noteViolation } = window as unknown as { noteViolation: (text: string) => void };
      noteViolation(`${location.pathname}: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  page.on("pageerror", (error) => void faults.push(String(error)));
  page.on("requestfailed", (request) => {
    // What a page had begun to load when it was left.
    const isLeft = request.failure()?.errorText === "net::ERR_ABORTED";
    if (!isLeft && !isStopped(request.url()))
      faults.push(`${request.url()}: ${request.failure()?.errorText}`);
  });
  page.on("response", (response) => {
    if (isIconOfHost(response)) return;
    const isLost = response.status() >= 400 && response.status() !== status;
    if (isLost) faults.push(`${response.url()}: ${response.status()}`);
    if (response.url().startsWith("http") && !response.url().startsWith(root))
      faults.push(`${response.url()} is beside the site`);
  });
}
