import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, test } from "node:test";
import type { Browser } from "puppeteer-core";
import { auditPages, type Look, type PagesOptions } from "../../src/audit/browser/audit-pages.ts";
import { digestOfJudges } from "../../src/audit/browser/judges.ts";
import { listAddresses } from "../../src/audit/browser/list-addresses.ts";
import { digestsOfFiles } from "../../src/audit/memory/file-digests.ts";
import { openLookMemory } from "../../src/audit/memory/look-memory.ts";
import { auditRules } from "../../src/audit/registry.ts";
import { defineUseRule } from "../../src/audit/rule.ts";
import { type AuditReport, reportVersion } from "../../src/audit/run/audit-report.ts";
import { choosePages } from "../../src/audit/run/choose-pages.ts";
import { inOrder, mergeReports } from "../../src/audit/run/merge-reports.ts";
import type { AuditState, Opening } from "../../src/audit/state.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { auditDefaults, faultsOf, htmlPage, launch, main, writeSite } from "./audited-pages.ts";

const moreOpen: Opening = {
  id: "more-open",
  needs: "details",
  open: async (page) => {
    await page.click("summary");
  },
};
const view = { width: 1280, height: 900 };
const states: readonly AuditState[] = [
  { id: "light", view, engines: ["axe", "htmlcs", "own"] },
  { id: "dark", view: { ...view, scheme: "dark" }, engines: ["axe"] },
  { id: "narrow", view: { width: 320, height: 640 }, engines: ["own"] },
  { id: "no-scripts", view: { ...view, isWithoutScripts: true }, engines: ["axe"] },
  { id: "more-open", view, opening: moreOpen, engines: ["axe"] },
];

const weakInTheDark =
  "@media (prefers-color-scheme: dark) { body { background: #000; color: #ccc } .weak { color: #222 } }";
const noWords = { title: "", what: "", remedy: "", why: "" };
const more = (text: string) =>
  `<details><summary>More</summary><p style="color: #ccc">${text}</p></details>`;

/** Pages of which each has a fault that one state shows. */
const files = {
  "index.html": htmlPage(
    main('<p class="weak">At noon.</p>'),
    '<link rel="stylesheet" href="/a.css">',
  ),
  "a.css": weakInTheDark,
  "b/index.html": htmlPage(main('<p style="width: 60rem">At one.</p>')),
  "c/index.html": htmlPage(main(`${more("At two.")}<p><a href="/b/">Two</a></p>`)),
  "d/index.html": htmlPage(main(more("At two."))),
  "e/index.html": htmlPage(main(more("At three."))),
  "f/index.html": htmlPage(
    main(
      '<p id="gone">At four.</p><noscript><img src="/x.png"></noscript><script>document.getElementById("gone").remove()</script>',
    ),
  ),
};

const wanted = [
  "/ dark color-contrast",
  "/b/ narrow reflow",
  "/c/ more-open color-contrast",
  "/e/ more-open color-contrast",
  "/f/ no-scripts image-alt",
];

async function audit(
  folder: string,
  options: Partial<PagesOptions> = {},
): Promise<readonly Look[]> {
  const pages = await listAddresses(folder);
  return auditPages({ ...auditDefaults, folder, pages, states, rules: auditRules, ...options });
}

/** How often pages were looked at, and not remembered. */
function fresh(looks: readonly Look[]): readonly string[] {
  return looks.filter(({ isKept }) => !isKept).map(({ page, look }) => `${page} ${look}`);
}

describe("an audit of pages", () => {
  const folder = temporaryFolder();
  writeSite(folder, files);

  test("finds each fault in the state that shows it, and what is opened on the first page that has it", async () => {
    const looks = await audit(folder);
    assert.deepEqual(faultsOf(looks), wanted);
    const opened = looks.filter(({ look }) => look === "more-open").map(({ page }) => page);
    assert.deepEqual(opened, ["/c/", "/e/"]);
  });

  test("finds the same in parts that are joined as in one run", async () => {
    const pages = await listAddresses(folder);
    const whole = inOrder(await audit(folder));
    const reports: AuditReport[] = [];
    for (const index of [1, 2, 3]) {
      const shard = { index, count: 3 };
      const looks = await audit(folder, { pages: choosePages(pages, { patterns: [], shard }) });
      reports.push({
        version: reportVersion,
        subject: "a",
        shard,
        isWhole: true,
        results: [],
        looks,
      });
    }
    const merged = mergeReports(reports.toReversed());
    assert.ok("report" in merged);
    const timeless = (looks: readonly Look[]) => looks.map(({ at: _at, ...look }) => look);
    assert.deepEqual(timeless(merged.report.looks), timeless(whole));
  });

  test("comes to the same when its browser is killed three times", async () => {
    const browsers: Browser[] = [];
    let kills = 0;
    const looks = await audit(folder, {
      lanes: 2,
      launch: async () => {
        const browser = await launch();
        browsers.push(browser);
        return browser;
      },
      onProgress: ({ done }) => {
        if (kills === 3 || done < kills * 2 + 1) return;
        kills += 1;
        browsers.at(-1)?.process()?.kill("SIGKILL");
      },
    });
    assert.equal(kills, 3);
    assert.ok(browsers.length >= 3);
    assert.deepEqual(faultsOf(looks), wanted);
  });

  test("is red when a page hangs or cannot be brought into a state, and says so", async () => {
    const bad = temporaryFolder();
    writeSite(bad, {
      "index.html": htmlPage(main("<script>for (;;);</script>")),
      "a/index.html": htmlPage(
        main('<details><summary style="display: none">More</summary></details>'),
      ),
      "b/index.html": htmlPage(main("<p>At noon.</p>")),
    });
    const looks = await audit(bad, {
      timeout: 3000,
      states: states.filter(({ id }) => id === "light" || id === "more-open"),
    });
    assert.deepEqual(faultsOf(looks), [
      "/ light hanging",
      "/ light: keyboard hanging",
      "/ light: skip-link hanging",
      "/a/ more-open failed",
    ]);
    assert.ok(looks.flatMap(({ findings }) => findings).every(({ engine }) => engine === "run"));
  });
});

describe("a rule that uses pages", () => {
  const folder = temporaryFolder();
  writeSite(folder, {
    "index.html": htmlPage(main('<p><a href="/a/">One</a></p>')),
    "a/index.html": htmlPage(main(`${more("At two.")}<p><a href="/">Two</a></p>`)),
  });
  /** Finds fault with the first link that Tab reaches, and leaves the page by it. */
  const rule = defineUseRule({
    id: "reflow",
    criteria: ["2.1.1"],
    words: { en: noWords, sv: noWords },
    examples: { bad: [], good: [] },
    appliesIn: ({ width }) => width > 500,
    inUse: async (page) => {
      await page.keyboard.press("Tab");
      const text = await page.evaluate(() => document.activeElement?.textContent ?? "");
      await Promise.all([
        text === "More" ? undefined : page.waitForNavigation(),
        page.keyboard.press("Enter"),
      ]);
      return [{ values: { text } }];
    },
  });

  test("does so in each state that it applies in, with a page of its own each time", async () => {
    const looks = await audit(folder, { rules: [rule], pages: ["/", "/a/"] });
    const used = looks.filter(({ look }) => look.endsWith(": reflow"));
    assert.deepEqual(
      used.map(({ page, look, findings }) => [page, look, findings[0]?.values?.text]),
      [
        ["/", "light: reflow", "One"],
        ["/a/", "light: reflow", "More"],
      ],
    );
    assert.deepEqual(used[0]?.findings, [
      { engine: "own", rule: "reflow", page: "/", state: "light", values: { text: "One" } },
    ]);
  });

  test("is a part of what decides what is found", async () => {
    const digest = await digestOfJudges(auditRules);
    assert.equal(await digestOfJudges(auditRules), digest);
    assert.notEqual(await digestOfJudges(auditRules.filter(({ id }) => id !== "reflow")), digest);
  });
});

describe("the memory of an audit", () => {
  const folder = temporaryFolder();
  writeSite(folder, files);
  const kept = join(temporaryFolder(), "audit");
  const remembering = (judges = "judges") => ({
    memory: openLookMemory(kept, { digestOf: digestsOfFiles(folder), judges, today: "2026-03-01" }),
  });
  const withoutBrowser = {
    launch: async (): Promise<Browser> => assert.fail("a browser was started"),
  };

  test("gives what was found, with its time, and starts no browser when nothing has changed", async () => {
    const first = await audit(folder, remembering());
    const second = await audit(folder, { ...remembering(), ...withoutBrowser });
    assert.deepEqual(faultsOf(second), wanted);
    assert.deepEqual(
      second,
      first.map((look) => ({ ...look, isKept: true })),
    );
  });

  test("looks at exactly the page that has changed", async () => {
    writeSite(folder, { "b/index.html": htmlPage(main("<p>At one.</p>")) });
    const looks = await audit(folder, remembering());
    assert.deepEqual(new Set(fresh(looks).map((one) => one.split(" ")[0])), new Set(["/b/"]));
    assert.deepEqual(
      faultsOf(looks),
      wanted.filter((one) => !one.startsWith("/b/")),
    );
  });

  test("looks at the pages that load a file that has changed", async () => {
    writeSite(folder, { "a.css": "body { color: #000 }" });
    const looks = await audit(folder, remembering());
    assert.deepEqual(new Set(fresh(looks).map((one) => one.split(" ")[0])), new Set(["/"]));
  });

  test("is red where a page hangs of which nothing but what can be opened is not known", async () => {
    const hanging = temporaryFolder();
    writeSite(hanging, { "c/index.html": htmlPage(main(more("At two."))) });
    const lasting = remembering("judges of what arrives");
    const arriving = states.filter(({ opening }) => !opening);
    await audit(hanging, { ...lasting, pages: ["/c/"], states: arriving });
    const looks = await audit(hanging, { ...lasting, pages: ["/c/"], timeout: 1 });
    assert.deepEqual(fresh(looks), ["/c/ components"]);
    assert.deepEqual(faultsOf(looks), ["/c/ components hanging"]);
  });

  test("looks at everything when the judges are others", async () => {
    const looks = await audit(folder, remembering("other judges"));
    assert.ok(looks.every(({ isKept }) => !isKept));
  });

  test("does not keep that a page has failed", async () => {
    writeSite(folder, { "b/index.html": htmlPage(main("<script>for (;;);</script>")) });
    const states = [{ id: "light", view, engines: ["axe" as const] }];
    for (const _time of [1, 2]) {
      const looks = await audit(folder, {
        ...remembering(),
        states,
        pages: ["/b/"],
        timeout: 2000,
      });
      assert.deepEqual(faultsOf(looks), ["/b/ light hanging"]);
      assert.deepEqual(fresh(looks), ["/b/ light"]);
    }
  });
});
