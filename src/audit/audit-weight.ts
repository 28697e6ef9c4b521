import puppeteer, { type Browser, type HTTPRequest, type Page } from "puppeteer-core";
import type { AuditResult, OnPage } from "./audit-result.ts";
import type { AuditFinding } from "./finding.ts";
import { launchOptions } from "./launch-options.ts";
import { longestOfEachKind } from "./longest-pages.ts";
import { serveSite } from "./serve-site.ts";

/** What a page may transfer without its pictures, in bytes. */
const weightLimit = 60_000;

/** How many of the longest pages of a kind are opened. */
const pagesOfEachKind = 2;

/** A file that a page loads by itself, and what it transfers of it. */
interface Part {
  readonly url: string;
  readonly bytes: number;
}

/** What a page loads before anybody does anything. */
interface Load {
  /** Without pictures. */
  readonly parts: readonly Part[];
  /** Addresses that are not of the site, or that it does not have. */
  readonly wrong: readonly string[];
}

/**
 * Opens the longest pages of each kind of a built site in a browser as large as a phone's, and adds up
 * what comes over the line before anybody does anything: HTML, styles, scripts and typefaces, texts
 * with gzip. A page that is heavier than the limit is a finding that names its parts, and so is a
 * request that leaves the site or finds nothing.
 */
export async function auditWeight(folder: string, onPage: OnPage = () => {}): Promise<AuditResult> {
  const served = await serveSite(folder, { isCompressed: true, hasHeaders: true });
  try {
    const browser = await puppeteer.launch(await launchOptions());
    try {
      const paths = await longestOfEachKind(folder, pagesOfEachKind);
      const findings: AuditFinding[] = [];
      for (const [index, path] of paths.entries()) {
        findings.push(...findingsOf(path, await load(browser, served.root, path)));
        onPage(index + 1, paths.length);
      }
      return { name: "weight", checked: paths.length, findings };
    } finally {
      await browser.close();
    }
  } finally {
    await served.close();
  }
}

function findingsOf(path: string, { parts, wrong }: Load): readonly AuditFinding[] {
  const weight = parts.reduce((sum, { bytes }) => sum + bytes, 0);
  const list = parts.map(({ url, bytes }) => `${new URL(url).pathname} ${bytes}`).join(", ");
  return [
    ...wrong.map((message) => ({
      engine: "weight" as const,
      rule: "request",
      page: path,
      message,
    })),
    ...(weight > weightLimit
      ? [
          {
            engine: "weight" as const,
            rule: "weight",
            page: path,
            message: `${weight} of ${weightLimit} bytes: ${list}`,
          },
        ]
      : []),
  ];
}

async function load(browser: Browser, root: string, path: string): Promise<Load> {
  const page = await browser.newPage();
  try {
    await page.setViewport({ width: 390, height: 844, deviceScaleFactor: 3, isMobile: true });
    await page.setCacheEnabled(false);
    const requests: HTTPRequest[] = [];
    page.on("request", (request) => requests.push(request));
    await page.goto(root + path, { waitUntil: "load" });
    await page.waitForNetworkIdle({ idleTime: 100 });
    const asked = requests.filter((one) => !isOfBrowser(one));
    const wrong = asked.filter((one) => !isWithin(one, root)).map((one) => one.url());
    const pictures = requests.filter((one) => one.resourceType() === "image");
    const notCounted = new Set(pictures.map((one) => one.url()));
    const parts = (await partsOf(page)).filter(({ url }) => !notCounted.has(url));
    return { parts, wrong };
  } finally {
    await page.close();
  }
}

/**
 * Pictures of the browser's own, such as the buttons of a film: they come over no line. One in a page
 * would be refused by the site's Content-Security-Policy.
 */
function isOfBrowser(request: HTTPRequest): boolean {
  return request.url().startsWith("data:");
}

function isWithin(request: HTTPRequest, root: string): boolean {
  const status = request.response()?.status() ?? 0;
  return request.url().startsWith(`${root}/`) && status >= 200 && status < 300;
}

/** What the browser itself says that it received: the bodies, as they were compressed. */
function partsOf(page: Page): Promise<readonly Part[]> {
  return page.evaluate(() =>
    performance
      .getEntries()
      .filter(({ entryType }) => entryType === "navigation" || entryType === "resource")
      .map((entry) => ({
        url: entry.name,
        bytes: (entry as PerformanceResourceTiming).encodedBodySize,
      })),
  );
}
