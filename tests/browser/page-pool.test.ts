import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import type { Browser } from "puppeteer-core";
import { openPool } from "../../src/audit/browser/page-pool.ts";
import type { Tab } from "../../src/audit/browser/tab.ts";
import { launch } from "./audited-pages.ts";

/** The browsers that pools of these tests have started. */
const browsers: Browser[] = [];

/** A pool whose jobs may take so many milliseconds. */
function poolOf(pages: number, timeout = 10_000) {
  const pool = openPool({
    pages,
    launch: async () => {
      const browser = await launch();
      browsers.push(browser);
      return browser;
    },
  });
  after(() => pool.close());
  return {
    run: <Result>(job: (tab: Tab) => Promise<Result>) => pool.run(job, timeout),
  };
}

const hang = "data:text/html,<script>for(;;);</script>";

describe("a pool of pages", () => {
  test("does as many jobs at once as it has pages, and uses them again", async () => {
    const pool = poolOf(2);
    const pages = new Set<unknown>();
    let [now, most] = [0, 0];
    // The second page may be opened when the first has done all: the first job waits for another.
    const { promise: twoAtOnce, resolve: meet } = Promise.withResolvers<void>();
    const outcomes = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        pool.run(async ({ page }) => {
          pages.add(page);
          most = Math.max(most, ++now);
          if (now === 2) meet();
          await twoAtOnce;
          await page.goto(`data:text/html,<title>${index}</title>`);
          now -= 1;
          return page.title();
        }),
      ),
    );
    assert.deepEqual(
      outcomes,
      Array.from({ length: 6 }, (_, index) => ({ result: String(index) })),
    );
    assert.deepEqual([most, pages.size], [2, 2]);
  });

  test("replaces a page that hangs, does its job once more, and goes on with the others", async () => {
    const pool = poolOf(2, 2000);
    let tries = 0;
    const [hanging, once, other] = await Promise.all([
      pool.run(({ page }) => page.goto(hang)),
      pool.run(async ({ page }) => {
        tries += 1;
        if (tries === 1) await page.goto(hang);
        return "done";
      }),
      pool.run(async ({ page }) => page.evaluate(() => 1 + 1)),
    ]);
    assert.equal("failure" in hanging && hanging.failure, "hanging");
    assert.deepEqual(once, { result: "done" });
    assert.equal(tries, 2);
    assert.deepEqual(other, { result: 2 });
  });

  test("replaces a page that crashes, and does its job once more", async () => {
    const pool = poolOf(1);
    let tries = 0;
    const crashing = await pool.run(async ({ page }) => {
      tries += 1;
      await page.goto("chrome://crash");
    });
    assert.equal("failure" in crashing && crashing.failure, "crashed");
    assert.equal(tries, 2);
    assert.deepEqual(await pool.run(async ({ page }) => page.evaluate(() => "alive")), {
      result: "alive",
    });
  });

  test("says what went wrong with a job that fails twice", async () => {
    const outcome = await poolOf(1).run(async () => {
      throw new Error("no such button");
    });
    assert.deepEqual(outcome, { failure: "failed", message: "no such button" });
  });

  test("starts a browser that was killed anew, again and again, and loses no job", async () => {
    const pool = poolOf(2);
    const before = browsers.length;
    const outcomes = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        pool.run(async ({ page, browser }) => {
          await page.goto(`data:text/html,<title>${index}</title>`);
          // From outside: whoever is on the browser has nothing to do with it.
          if (index % 4 === 1 && browsers.length - before <= index / 4 + 1)
            browser.process()?.kill("SIGKILL");
          await new Promise((resolve) => setTimeout(resolve, 50));
          return page.title();
        }),
      ),
    );
    assert.equal(browsers.length - before, 4);
    assert.deepEqual(
      outcomes,
      Array.from({ length: 12 }, (_, index) => ({ result: String(index) })),
    );
  });

  test("starts no browser when there is nothing to do", async () => {
    const before = browsers.length;
    await openPool({
      pages: 2,
      launch: async () => assert.fail("a browser was started"),
    }).close();
    assert.equal(browsers.length, before);
  });

  test("tells when no browser can be started", async () => {
    const pool = openPool({
      pages: 1,
      launch: async () => {
        throw new Error("no browser");
      },
    });
    await assert.rejects(
      pool.run(async () => "done", 1000),
      /no browser/,
    );
  });
});
