import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { launchOptions } from "../../src/audit/launch-options.ts";
import { type ServedSite, serveSite } from "../../src/audit/serve-site.ts";
import { generatorRoot } from "../../src/project/generator-root.ts";
import { auditState } from "./audit-state.ts";

describe("the style guide in a browser", () => {
  const folder = mkdtempSync(join(tmpdir(), "regionwebb-style-guide-"));
  let browser: Browser;
  let page: Page;
  let served: ServedSite;

  before(async () => {
    const output = join(folder, "guide");
    const runner = join(generatorRoot, "scripts", "run.mjs");
    execFileSync(process.execPath, [runner, "style-guide", "--output", output], { stdio: "pipe" });
    served = await serveSite(output);
    browser = await puppeteer.launch(await launchOptions());
    page = await browser.newPage();
  });
  after(async () => {
    await browser?.close();
    await served?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const visit = async (path: string, width = 1280) => {
    await page.setViewport({ width, height: 900 });
    await page.goto(served.origin + path, { waitUntil: "load" });
  };

  for (const path of [
    "/sv/",
    "/en/components/prose/",
    "/sv/service/service-facts/",
    "/sv/fields/contact/",
  ])
    for (const width of [320, 1280])
      test(`${path} has no faults at ${width} pixels`, async () => {
        await visit(path, width);
        await auditState(page);
      });

  test("examples are dark and light whatever the browser asks for", async () => {
    const ground = async (scheme: string) => {
      await visit(`/sv/service/service-facts/1-${scheme}.html`);
      return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    };
    assert.notEqual(await ground("dark"), await ground("light"));
  });

  test("frames are as high as what is in them", async () => {
    await visit("/sv/components/contact-card/");
    const handle = await page.waitForSelector("iframe");
    const frame = await handle?.contentFrame();
    await frame?.waitForSelector("main");
    await page.waitForFunction(() => document.querySelector("iframe")?.height !== "240");
    const needed = await frame?.evaluate(() => document.documentElement.scrollHeight);
    const height = await handle?.evaluate((one) => one.clientHeight);
    assert.equal(height, needed);
  });
});
