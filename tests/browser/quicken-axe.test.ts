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

/** Each has a text that can be read, and after it one of the same styles that stands on another ground. */
const grounds = [
  // It has been moved out of the box that its colour is meant for.
  `<div class="dark"><p>Inside.</p></div>
   <div class="dark"><p style="position: relative; top: 80px">Moved out.</p></div><div style="height: 120px"></div>`,
  // Something that is not around it lies below it.
  `<div class="dark" style="position: relative"><p>On its own ground.</p></div>
   <div class="dark" style="position: relative"><div class="light"></div>
   <p style="position: relative">On the ground of another.</p></div>`,
  // What it is in can be seen through.
  `<div class="dark"><p>Not seen through.</p></div><div class="dark" style="opacity: 0.4"><p>Seen through.</p></div>`,
  // The ground of what is around it has been mixed with the page's.
  `<div class="dark"><p>As it is.</p></div><div class="dark" style="mix-blend-mode: screen"><p>Mixed.</p></div>`,
  // Small where the other is large.
  `<p style="color: #888; font-size: 24px">Large.</p><p style="color: #888; font-size: 23px">Not large.</p>`,
  `<p style="color: #888; font: bold 18.7px x">Large.</p><p style="color: #888; font: bold 18.6px x">Not large.</p>`,
  // Its letters have an edge or a shadow.
  `<p style="color: #666">As it is.</p><p style="color: #666; text-shadow: 1px 1px #999, -1px -1px #999, 1px -1px #999">With a shadow.</p>`,
  `<p style="color: #111">As it is.</p><p style="color: #111; -webkit-text-stroke: 2px #eee">With an edge.</p>`,
  // What is typed into a field.
  `<div class="dark"><input class="plain" aria-label="Name"></div>
   <div class="dark"><input class="plain" aria-label="Age" style="position: relative; top: 60px"></div><div style="height: 90px"></div>`,
  `<select class="plain dark" aria-label="Town"><option>Ystad</option></select>
   <select class="plain dark" aria-label="Street" style="opacity: 0.4"><option>Lilla vägen</option></select>`,
];

/** Links in a text: the last can be told from it neither by its colour nor by its style. */
const links = `<p style="color: #000">The <a href="/a" style="color: #000; text-decoration: underline">line</a>, the
  <a href="/b" style="color: #06c; text-decoration: none">colour</a>, the <a href="/c" style="color: #000; font-weight: 900;
  text-decoration: none">weight</a>, and <a href="/d" style="color: #222; text-decoration: none">nothing</a> of it.</p>`;

const page = (content: string) => `<!DOCTYPE html><html lang="sv"><head><title>Färger</title><style>
.dark { background: #123; color: #eee } .light { background: #fff; position: absolute; inset: 0 }
.plain { background: none; border: 0; color: #eee } .plain.dark { background: #123 }
.changed .dark { background: #ddd }
</style></head><body style="background: #fff"><main><h1>Färger</h1>${content}</main></body></html>`;

test("axe finds the same when colours are read once, and describes nothing that is as it should be", async () => {
  const [plain, ...quick] = await resultsOf(html, "");
  assert.ok((countsOf(plain)["color-contrast"] ?? 0) >= 9);
  assert.ok(plain.violations.length > 2);
  for (const { violations, passes } of quick) {
    assert.deepEqual(violations, plain.violations);
    assert.ok(passes.every(({ nodes }) => nodes.length <= 1));
  }
});

for (const [number, ground] of grounds.entries())
  test(`a text that looks like one that can be read is judged where it stands, ${number + 1}`, async () => {
    const [plain, ...quick] = await resultsOf(page(ground), "");
    assert.deepEqual(countsOf(plain), { "color-contrast": 1 });
    for (const { violations } of quick) assert.deepEqual(violations, plain.violations);
  });

test("what could be read is judged anew when its ground has changed", async () => {
  const change = "document.body.classList.toggle('changed')";
  const [plain, ...quick] = await resultsOf(page(grounds.join("")), change);
  assert.ok((countsOf(plain)["color-contrast"] ?? 0) > grounds.length);
  for (const { violations } of quick) assert.deepEqual(violations, plain.violations);
});

test("what could be read on other pages is not known of a text that only looks like it", async () => {
  const learnt = await Promise.all(grounds.map(async (ground) => situationsOf(page(ground))));
  const known = learnt.flat();
  for (const [index, ground] of grounds.entries()) {
    assert.ok((learnt[index] ?? []).length > 0, ground);
    const [plain, ...quick] = await resultsOf(page(ground), "", known);
    for (const { violations } of quick) assert.deepEqual(violations, plain.violations);
  }
});

test("what is not shown has no ground: a text at its place is known on other pages", async () => {
  const text = '<p style="color: #345">So it is written.</p>';
  const [, known = ""] = await situationsOf(page(text));
  assert.match(known, /rgb\(51, 68, 85\)/);
  const hidden = [
    '<details><summary>Ask</summary><button class="dark" style="height: 300px; width: 100%">Send</button></details>',
    '<div class="dark" style="visibility: hidden; position: absolute; inset: 0"></div>',
  ];
  for (const one of hidden) {
    const learnt = await situationsOf(page(one + text));
    assert.ok(learnt.includes(known), one);
  }
});

test("a link in a text is told from it by its style or by its colour", async () => {
  const [plain, ...quick] = await resultsOf(page(links), "");
  assert.deepEqual(countsOf(plain), { "link-in-text-block": 1 });
  for (const { violations } of quick) assert.deepEqual(violations, plain.violations);
});

/** What is found on a page, for other pages, about how texts stand that can be read. */
async function situationsOf(content: string): Promise<readonly string[]> {
  const tab = await browser.newPage();
  try {
    await tab.setContent(content);
    await tab.evaluate(`${readEngines()};\n${bundleViewRules([])}`);
    // Where everything is has been looked at before, as in an audit of more than one state.
    await tab.evaluate("regionwebbAudit.readLooks()");
    await tab.evaluate("regionwebbAudit.quickenAxe(axe); axe.run(document)");
    return (await tab.evaluate("regionwebbAudit.takeContrasts()")) as readonly string[];
  } finally {
    await tab.close();
  }
}

/** What axe finds on a page by itself after a change, then the quicker one before it and twice after it. */
async function resultsOf(
  content: string,
  change: string,
  known: readonly string[] = [],
): Promise<[Results, ...Results[]]> {
  const tab = await browser.newPage();
  const run = async () => (await tab.evaluate("axe.run(document)")) as Results;
  try {
    await tab.setContent(content);
    await tab.evaluate(readEngines());
    await tab.evaluate(bundleViewRules([]));
    await tab.evaluate(change);
    const plain = await run();
    await tab.evaluate("regionwebbAudit.quickenAxe(axe)");
    await tab.evaluate(`regionwebbAudit.knowContrasts(${JSON.stringify(known)})`);
    if (change !== "") {
      await tab.evaluate(change);
      await run();
      await tab.evaluate(change);
    }
    return [plain, await run(), await run()];
  } finally {
    await tab.close();
  }
}

/** How many elements break each rule. */
function countsOf({ violations }: Results): Readonly<Record<string, number>> {
  return Object.fromEntries(violations.map(({ id, nodes }) => [id, nodes.length]));
}

interface Results {
  readonly violations: readonly Result[];
  readonly passes: readonly Result[];
}

interface Result {
  readonly id: string;
  readonly nodes: readonly object[];
}
