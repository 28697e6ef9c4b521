import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Page } from "puppeteer-core";
import { longestOfEachKind } from "../../src/audit/longest-pages.ts";
import { place } from "../below-a-path.ts";
import { found, waitForText } from "./search-page.ts";
import { withSiteBelow } from "./site-below.ts";
import { englishVoice, giveVoices, spokenAt, swedishVoice } from "./stub-speech.ts";
import { pressAndFollow, tabTo } from "./visit.ts";

const { visit, at, folder } = withSiteBelow();

/** The address of a page on its site. */
function addressOf(page: Page): string {
  const { pathname } = new URL(page.url());
  assert.ok(pathname.startsWith(place.basePath), page.url());
  return pathname.slice(place.basePath.length - 1);
}

async function follow(page: Page, selector: string): Promise<void> {
  await Promise.all([page.waitForNavigation(), page.click(selector)]);
}

const textOf = (page: Page, selector: string) =>
  page.$eval(selector, (one) => (one.textContent ?? "").trim());

test("every kind of page loads with the policy of the site, and its links stay on it", async () => {
  const addresses = await longestOfEachKind(folder, 1);
  // The languages share their kinds.
  for (const address of addresses.filter((one) => !/^\/(?:en|fi)\/./.test(one))) {
    const page = await visit(address);
    const beside = await page.$$eval(
      "a[href], form[action]",
      (all, path) =>
        all
          .map((one) => ("action" in one ? String(one.action) : (one as HTMLAnchorElement).href))
          .filter((target) => target.startsWith(location.origin))
          .filter((target) => !new URL(target).pathname.startsWith(path)),
      place.basePath,
    );
    assert.deepEqual(beside, [], address);
  }
});

test("the menu of a phone leads to a page of the site", async () => {
  const page = await visit("/sv/", { width: 360 });
  await tabTo(page, "button[popovertarget]");
  await page.keyboard.press("Enter");
  await tabTo(page, "header nav a[href$='/sv/nyheter/']");
  await pressAndFollow(page, "Enter");
  assert.equal(addressOf(page), "/sv/nyheter/");
});

test("one chooses a language on the first page, and changes it on any other", async () => {
  const page = await visit("/");
  await follow(page, "main a[href$='/en/']");
  assert.equal(addressOf(page), "/en/");
  await page.goto(at("/sv/nyheter/2024/ljusfesten/"));
  await follow(page, "a[hreflang='en']");
  assert.equal(addressOf(page), "/en/news/2024/feast-of-light/");
});

describe("the search", () => {
  test("suggests pages while one types, and leads to them", async () => {
    const page = await visit("/sv/");
    await tabTo(page, "#site-search");
    await page.keyboard.type("ljusfesten");
    await page.waitForSelector("[role='option']");
    await page.keyboard.press("ArrowDown");
    await pressAndFollow(page, "Enter");
    assert.match(addressOf(page), /^\/sv\/./);
  });

  test("lists what it finds, and narrows it", async () => {
    const page = await found(await visit("/sv/sok/?q=ljus"), /^\d/);
    const all = await textOf(page, "[data-part='status']");
    const kind = "input[name='kind[]']";
    await page.$eval(kind, (box) => (box as HTMLInputElement).click());
    await page.waitForFunction(
      (before) => document.querySelector("[data-part='status']")?.textContent !== before,
      {},
      all,
    );
    await follow(page, ".search-result a");
    assert.match(addressOf(page), /^\/sv\/./);
  });

  test("works from a form without a script", async () => {
    const page = await visit("/en/");
    await page.setJavaScriptEnabled(false);
    await page.reload();
    await page.type("#site-search", "light");
    await page.focus("#site-search");
    await pressAndFollow(page, "Enter");
    assert.equal(addressOf(page), "/en/search/");
  });
});

test("the reading voice fetches its words and reads", async () => {
  const page = await visit("/sv/om-oss/");
  await giveVoices(page, swedishVoice, englishVoice);
  await page.waitForSelector("[data-do='start']", { visible: true });
  await page.click("[data-do='start']");
  assert.notEqual((await spokenAt(page, 1)).text, "");
});

describe("a programme", () => {
  const programme = "/sv/evenemang/polardagarna-2024/";

  test("says what is on", async () => {
    const page = await visit(`${programme}?at=2024-05-01T09:35`);
    const starts = await page.$$eval(".session time[datetime]", (all) =>
      all.map((one) => one.getAttribute("datetime") ?? ""),
    );
    const [first = ""] = starts;
    await page.goto(`${at(programme)}?at=${first.slice(0, 16)}`);
    await page.waitForSelector(".session[aria-current='time']");
  });

  test("keeps a visitor's sessions, and gives them to a calendar", async () => {
    const page = await visit(programme);
    await page.waitForSelector("programme-choice:not([hidden])");
    await page.click(".session-toggle");
    await page.click("input[data-limit='mine']");
    assert.equal(
      await page.$$eval(
        ".timeline .session",
        (all) => all.filter((one) => one.checkVisibility()).length,
      ),
      1,
    );
    await page.click("[data-action='save']");
    await page.waitForSelector("p[data-message='saved']:not([hidden])");
  });
});

describe("what people follow", () => {
  test("is there: calendars and feeds in their types", async () => {
    const page = await visit("/sv/prenumerera/");
    const files = await page.$$eval("main a[href$='.ics'], main a[href$='.xml']", (all) =>
      all.map((one) => (one as HTMLAnchorElement).href).filter((one) => one.startsWith("http:")),
    );
    assert.ok(files.length > 1);
    for (const file of files) {
      const answer = await fetch(file);
      assert.equal(answer.status, 200, file);
      if (file.endsWith(".ics"))
        assert.match(answer.headers.get("content-type") ?? "", /^text\/calendar/);
      assert.match(await answer.text(), /https:\/\/norrsken\.example\/pr-12\/sv\//);
    }
    const webcal = await page.$eval("a[href^='webcal:']", (one) => one.getAttribute("href") ?? "");
    assert.match(webcal, /^webcal:\/\/norrsken\.example\/pr-12\/sv\//);
  });

  test("explains itself in a browser, with its styles", async () => {
    const page = await visit("/sv/feed.xml").catch((error: unknown) => error);
    assert.ok(!(page instanceof Error), String(page));
    const size = await (page as Page).evaluate(() =>
      performance.getEntriesByType("resource").filter(({ name }) => /feed\.css$/.test(name)),
    );
    assert.equal(size.length, 1);
  });
});

test("people are found, and a word is explained where it stands", async () => {
  const page = await visit("/sv/kontakter/");
  await page.waitForSelector("#contact-query", { visible: true });
  await page.type("#contact-query", "Åsa");
  await waitForText(page, "contact-search [role='status']", /^\d/);
  await page.goto(at("/sv/om-oss/"));
  await tabTo(page, "button.term");
  await page.keyboard.press("Enter");
  await page.waitForSelector(".term-definition:popover-open");
  await page.keyboard.press("Tab");
  await pressAndFollow(page, "Enter");
  assert.equal(addressOf(page), "/sv/ordlista/");
});

test("the notice board leads to a notice, and to what is over", async () => {
  const page = await visit("/sv/anslagstavla/");
  await follow(page, "main a[href*='/anslagstavla/board-']");
  assert.match(addressOf(page), /^\/sv\/anslagstavla\/board-/);
  await page.goto(at("/sv/anslagstavla/"));
  await follow(page, "main a[href$='/anslagstavla/arkiv/']");
  assert.equal(addressOf(page), "/sv/anslagstavla/arkiv/");
});

test("a film plays", async () => {
  const page = await visit("/sv/teckensprak/om-oss/");
  await page.focus("video");
  await page.keyboard.press("Space");
  await page.waitForFunction(() => (document.querySelector("video")?.currentTime ?? 0) > 0);
});

test("the address that is shared is that below the path", async () => {
  const page = await visit("/sv/om-oss/");
  await page.browserContext().setPermission(new URL(page.url()).origin, {
    permission: { name: "clipboard-write" },
    state: "denied",
  });
  await page.click("share-page [data-do='copy']");
  await waitForText(page, "share-page [role='status']", /norrsken\.example\/pr-12\/sv\/om-oss\//);
});

test("a page prints with the address at which it stands", async () => {
  const page = await visit("/sv/om-oss/");
  await page.emulateMediaType("print");
  assert.match(
    await page.$eval("body", (body) => body.innerText),
    /norrsken\.example\/pr-12\/sv\/om-oss\//,
  );
  assert.ok((await page.pdf()).length > 0);
});

describe("a form", () => {
  const news = "/sv/nyheter/2024/ljusfesten/";

  for (const script of [true, false])
    test(`is sent, thanked for and led back from ${script ? "with" : "without"} a script`, async () => {
      const page = await visit(news);
      await page.setJavaScriptEnabled(script);
      await page.reload();
      if (script) await page.waitForSelector("visitor-form form[novalidate]");
      await page.type("#comment-comment", "Vilken fest!");
      await tabTo(page, ".comments input[type=text]");
      await page.keyboard.type("Ida");
      await tabTo(page, ".comments button[type=submit]");
      await pressAndFollow(page, "Enter");
      assert.equal(addressOf(page), "/lomakkeet/sv/comment/tack");
      assert.equal(await textOf(page, "h1"), "Tack för din kommentar");
      await follow(page, "main .more a");
      assert.equal(addressOf(page), news);
    });

  test("says what is wrong with it, on a page of the receiver too", async () => {
    const page = await visit("/sv/rapportera-tillganglighet/", { status: 422 });
    await page.setJavaScriptEnabled(false);
    await page.reload();
    await page.click("input[value=copy]");
    await page.type("#accessibility-description", "Större text, tack.");
    await tabTo(page, "visitor-form button[type=submit]");
    await pressAndFollow(page, "Enter");
    assert.equal(addressOf(page), "/lomakkeet/sv/accessibility");
    await page.setJavaScriptEnabled(true);
    assert.ok((await page.$$(".form__summary a")).length > 0);
    await follow(page, "header a[href$='/sv/']");
    assert.equal(addressOf(page), "/sv/");
  });
});

test("what is not there is answered by a page of the site that looks like one", async () => {
  const page = await visit("/sv/nowhere/", { status: 404 });
  assert.ok(await page.evaluate(() => document.styleSheets.length > 0));
  await follow(page, "main a[href$='/sv/']");
  assert.equal(addressOf(page), "/sv/");
});

test("an old address leads on", async () => {
  const page = await visit("/sv/");
  await page.goto(at("/sv/gammal/"));
  await page.waitForFunction(() => location.pathname.endsWith("/sv/om-oss/"));
  assert.equal(addressOf(page), "/sv/om-oss/");
});

test("the forms for editors load with the policy of their own", async () => {
  const page = await visit("/admin/");
  await waitForText(page, "body", /GitHub/);
  assert.equal(addressOf(page), "/admin/");
});
