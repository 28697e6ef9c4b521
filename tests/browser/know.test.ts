import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Page } from "puppeteer-core";
import { auditState } from "./audit-state.ts";
import { hasFocus } from "./has-focus.ts";
import { pressAndFollow, tabTo, withFixtureSite } from "./visit.ts";

// Built at 14.00 on 1 May 2024 in the zone of the site.
const visit = withFixtureSite();
const crisis = "timed-alert.alert--crisis";

/** The page again, on a device whose clock begins at a moment when the page does. */
async function reloadAt(page: Page, moment: string): Promise<void> {
  await page.evaluateOnNewDocument((start) => {
    const offset = Date.parse(start) - Date.now();
    const real = Date.now.bind(Date);
    Date.now = () => real() + offset;
  }, moment);
  await page.reload({ waitUntil: "networkidle0" });
}

async function shownAlerts(page: Page): Promise<readonly string[]> {
  return page.$$eval("timed-alert", (alerts) =>
    alerts
      .filter((alert) => alert.checkVisibility())
      .map((alert) => alert.querySelector(".alert__title")?.textContent ?? ""),
  );
}

async function withoutScripts(page: Page): Promise<void> {
  await page.setJavaScriptEnabled(false);
  await page.reload();
}

describe("an important message", () => {
  for (const [path, title] of [
    ["/sv/om-oss/", "Stanna hemma i snöstormen"],
    ["/en/about-us/", "Stay at home in the snowstorm"],
  ] as const)
    test(`stands above everything else without scripts: ${path}`, async () => {
      const page = await visit(path);
      await withoutScripts(page);
      assert.deepEqual(await shownAlerts(page), [title]);
      const [alertTop, headerTop] = await page.$$eval(".alert--crisis, .site-header", (boxes) =>
        boxes.map((box) => box.getBoundingClientRect().top),
      );
      assert.ok(Number(alertTop) < Number(headerTop));
      const name = await page.$eval(`${crisis} section`, (region) =>
        (region.getAttribute("aria-labelledby") ?? "")
          .split(" ")
          .map((id) => document.getElementById(id)?.textContent)
          .join(": "),
      );
      assert.match(name, new RegExp(`: ${title}$`));
    });

  for (const [moment, shown] of [
    ["2024-05-01T05:59:00+02:00", []],
    ["2024-05-01T06:00:00+02:00", ["Stanna hemma i snöstormen"]],
    ["2024-05-03T11:59:00+02:00", ["Stanna hemma i snöstormen"]],
    ["2024-05-03T12:00:00+02:00", []],
  ] as const)
    test(`is there by the clock of the visitor: ${moment}`, async () => {
      const page = await visit("/sv/om-oss/");
      await reloadAt(page, moment);
      assert.deepEqual(await shownAlerts(page), shown);
    });

  test("is not announced when the page opens with it", async () => {
    const page = await visit("/sv/om-oss/");
    await reloadAt(page, "2024-05-01T12:00:00+02:00");
    assert.equal(await page.$(`${crisis}[role]`), null);
  });

  test("comes while somebody reads: announced, and the focus stays where it was", async () => {
    const page = await visit("/sv/nyheter/");
    await reloadAt(page, "2024-05-02T17:59:57+02:00");
    await page.focus("main a");
    await page.waitForSelector(`${crisis}[role="alert"]:not([hidden])`);
    assert.deepEqual(await shownAlerts(page), [
      "Strömmen bryts i kväll",
      "Stanna hemma i snöstormen",
    ]);
    assert.ok(await hasFocus(page, "main a"));
  });

  test("goes at its end, while somebody reads", async () => {
    const page = await visit("/en/about-us/");
    await reloadAt(page, "2024-05-03T11:59:57+02:00");
    await page.waitForSelector(`${crisis}[hidden]`);
    assert.deepEqual(await shownAlerts(page), []);
  });
});

describe("news in brief", () => {
  test("stands on its pages alone, in both languages, with and without scripts", async () => {
    for (const path of ["/sv/", "/en/"]) {
      const page = await visit(path);
      await reloadAt(page, "2024-05-01T12:00:00+02:00");
      assert.equal((await shownAlerts(page)).length, 2, path);
      await auditState(page);
      await withoutScripts(page);
      assert.equal((await shownAlerts(page)).length, 2, path);
    }
    assert.equal(await (await visit("/sv/om-oss/")).$(".alert--flash"), null);
  });
});

describe("a word of the glossary", () => {
  for (const [path, name, entry] of [
    ["/sv/om-oss/", "norrskenet (förklaring)", "/sv/ordlista/#northern-lights"],
    ["/en/about-us/", "northern lights (explanation)", "/en/glossary/#northern-lights"],
  ] as const)
    test(`is explained by keyboard, without scripts: ${path}`, async () => {
      const page = await visit(path);
      await withoutScripts(page);
      await tabTo(page, "button.term");
      assert.equal(await page.$eval("button.term", (button) => button.textContent), name);
      await page.keyboard.press("Enter");
      await page.waitForSelector(".term-definition:popover-open");
      await page.keyboard.press("Tab");
      assert.ok(await hasFocus(page, `.term-definition a[href='${entry}']`), "the way on is next");
      await page.keyboard.press("Escape");
      assert.equal(await page.$(".term-definition:popover-open"), null);
      assert.ok(await hasFocus(page, "button.term"), "Escape leads back to the word");
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      await pressAndFollow(page, "Enter");
      assert.ok(page.url().endsWith(entry));
      assert.ok(await page.$eval(":target dd", (definition) => definition.checkVisibility()));
    });

  test("is explained by touch, once on a page, beside the word or at the edge of the window", async () => {
    for (const width of [320, 1280]) {
      const page = await visit("/sv/om-oss/", { width });
      assert.equal((await page.$$("button.term")).length, 2, "norrsken and lux, each once");
      await page.tap("button.term");
      const box = await page.$eval(".term-definition:popover-open", (definition) => {
        const { left, right, top, bottom } = definition.getBoundingClientRect();
        return { left, right, top, bottom, width: innerWidth, height: innerHeight };
      });
      assert.ok(box.left >= 0 && box.right <= box.width, JSON.stringify(box));
      assert.ok(box.top >= 0 && box.bottom <= box.height, JSON.stringify(box));
      // Over several others, axe cannot tell which ground a text of more than one line stands on.
      if (width === 1280) await auditState(page);
      await page.tap(".term-definition:popover-open .term-definition__close");
      assert.equal(await page.$(".term-definition:popover-open"), null);
    }
  });

  test("is left alone where the page is shown in another language", async () => {
    const page = await visit("/fi/news/winter-school-2023/");
    assert.equal(await page.$("[lang='sv'] button.term"), null);
  });
});

describe("the versions of a page", () => {
  for (const [path, switches] of [
    ["/sv/om-oss/", ["Läs på lättläst", "Läs standardversionen"]],
    ["/en/about-us/", ["Read an easy version", "Read the standard version"]],
  ] as const)
    test(`lead to each other by keyboard, without scripts: ${path}`, async () => {
      const page = await visit(path);
      await withoutScripts(page);
      const start = page.url();
      for (const text of switches) {
        await tabTo(page, ".version-switch a");
        assert.equal(await page.evaluate(() => document.activeElement?.textContent), text);
        await pressAndFollow(page, "Enter");
      }
      assert.equal(page.url(), start);
    });

  test("have an entrance that lists them, or says that there are none and whom to ask", async () => {
    const easy = await visit("/sv/lattlast/");
    assert.ok(await easy.$("main a[href='/sv/lattlast/om-oss/']"));
    const sign = await visit("/en/sign-language/");
    assert.match(await sign.$eval("main", (main) => main.textContent ?? ""), /no films/);
    assert.ok(await sign.$("main a[href='mailto:kontakt@norrsken.example']"));
  });

  test("are set in larger letters and shorter lines when they are easy to read", async () => {
    const sizes = async (path: string) => {
      const page = await visit(path);
      return page.$eval("main .prose:not(.preamble) p", (text) => ({
        letters: Number.parseFloat(getComputedStyle(text).fontSize),
        line:
          text.getBoundingClientRect().width / Number.parseFloat(getComputedStyle(text).fontSize),
      }));
    };
    const [standard, easy] = [await sizes("/sv/om-oss/"), await sizes("/sv/lattlast/om-oss/")];
    assert.ok(easy.letters > standard.letters, JSON.stringify({ standard, easy }));
    assert.ok(easy.line < standard.line, JSON.stringify({ standard, easy }));
  });
});

test("a film in sign language is fetched when somebody plays it, and plays", async () => {
  const page = await visit("/sv/teckensprak/om-oss/");
  const state = () =>
    page.$eval("video", ({ autoplay, controls, readyState }) => ({
      autoplay,
      controls,
      isFetched: readyState > 0,
    }));
  assert.deepEqual(await state(), { autoplay: false, controls: true, isFetched: false });
  await auditState(page);
  await page.focus("video");
  await page.keyboard.press("Space");
  await page.waitForFunction(() => {
    const video = document.querySelector("video");
    return video !== null && video.currentTime > 0 && video.videoWidth > 0;
  });
  const text = await page.$eval(".prose", (prose) => prose.textContent ?? "");
  assert.match(text, /Den är till för prov/);
});

test("the foot of a page says who answers for it, and when it is to be reviewed", async () => {
  for (const [path, owner, review] of [
    ["/sv/om-oss/", "Region Norrsken", "1 mars 2030"],
    ["/en/about-us/", "Region Norrsken", "1 March 2030"],
  ] as const) {
    const page = await visit(path);
    await withoutScripts(page);
    const facts = await page.$eval(".page-record", (record) => record.textContent ?? "");
    assert.ok(facts.includes(owner) && facts.includes(review), facts);
  }
});
