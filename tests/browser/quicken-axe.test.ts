import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import puppeteer, { type Browser } from "puppeteer-core";
import { bundleViewRules } from "../../src/audit/browser/bundle-rules.ts";
import { readEngines } from "../../src/audit/browser/engine-scripts.ts";
import { launchOptions } from "../../src/audit/launch-options.ts";

/** The text is to be told from its ground in some of them, and not in others. */
const colours = [
  ["#777", "#fff"],
  ["#111", "white"],
  ["rgb(0 0 0 / 40%)", "rgb(255 255 255 / 90%)"],
  ["oklch(0.7 0.1 250)", "oklch(0.95 0.02 250)"],
  ["color-mix(in oklab, #fff 30%, #06c)", "#fff"],
  ["color(display-p3 0 0.9 0)", "#fff"],
  ["hsl(200 60% 40%)", "transparent"],
] as const;

const texts = colours.map(
  ([text, ground]) => `<p style="color: ${text}; background: ${ground}">So it is written.</p>`,
);
const html = `<!DOCTYPE html><html lang="sv"><head><title>Färger</title></head><body><main><h1>Färger</h1>
${texts.join("").repeat(3)}<img src="x.png"><label>Namn</label><input></main></body></html>`;

let browser: Browser;
before(async () => {
  browser = await puppeteer.launch(await launchOptions());
});
after(async () => browser?.close());

test("axe finds the same when colours are read once, and describes nothing that is as it should be", async () => {
  const page = await browser.newPage();
  await page.setContent(html);
  await page.evaluate(readEngines());
  await page.evaluate(await bundleViewRules([]));
  const run = async () => (await page.evaluate("axe.run(document)")) as Results;
  const plain = await run();
  await page.evaluate("regionwebbAudit.quickenAxe(axe)");
  const quick = [await run(), await run()];
  const contrast = plain.violations.find(({ id }) => id === "color-contrast");
  assert.ok((contrast?.nodes.length ?? 0) >= 9, JSON.stringify(contrast));
  assert.ok(plain.violations.length > 2);
  for (const { violations, passes } of quick) {
    assert.deepEqual(violations, plain.violations);
    assert.ok(passes.every(({ nodes }) => nodes.length <= 1));
  }
});

interface Results {
  readonly violations: readonly Result[];
  readonly passes: readonly Result[];
}

interface Result {
  readonly id: string;
  readonly nodes: readonly object[];
}
