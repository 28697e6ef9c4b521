import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Page } from "puppeteer-core";
import { readCalendar } from "../outputs/calendar/read-calendar.ts";
import { pressAndFollow, tabTo, withReferenceSite } from "./visit.ts";

const visit = withReferenceSite();

const languages = {
  sv: {
    start: "/sv/",
    follow: "/sv/prenumerera/",
    events: "/sv/evenemang/",
    programme: "/sv/evenemang/regionalt-utvecklingsforum-2024/",
    night: "/sv/evenemang/exempel-natten-da-klockan-stalls-fram/",
    cancelled: "/sv/evenemang/exempel-genomgang-av-tillgangligheten/",
    priority: "/sv/prioriteringar/tillganglighet-och-mobilitet/",
    isCancelled: /inställt.*För få/s,
  },
  en: {
    start: "/en/",
    follow: "/en/follow/",
    events: "/en/events/",
    programme: "/en/events/regional-development-forum-2024/",
    night: "/en/events/example-the-night-the-clocks-go-forward/",
    cancelled: "/en/events/example-a-walk-through-accessibility/",
    priority: "/en/priorities/accessibility-and-mobility/",
    isCancelled: /cancelled.*Too few/s,
  },
} as const;

/** The addresses of the links on a page that match a selector, as they are written. */
function linksOn(page: Page, selector: string): Promise<readonly string[]> {
  return page.$$eval(selector, (links) => links.map((link) => link.getAttribute("href") ?? ""));
}

/** What the site answers: the type and the text. */
async function ask(page: Page, path: string): Promise<{ type: string; text: string }> {
  const answer = await fetch(new URL(path, page.url()));
  return { type: answer.headers.get("content-type") ?? "", text: await answer.text() };
}

for (const [language, paths] of Object.entries(languages))
  describe(`following the site, in ${language}`, () => {
    test("begins with a link that every page has, and the keyboard reaches", async () => {
      const page = await visit(paths.start);
      await tabTo(page, ".site-footer__follow a");
      await pressAndFollow(page, "Enter");
      assert.equal(new URL(page.url()).pathname, paths.follow);
    });

    test("needs no script: calendars and feeds are links to files that are there", async () => {
      const page = await visit(paths.follow);
      await page.setJavaScriptEnabled(false);
      await page.reload();
      const files = await linksOn(page, 'main a[href$=".ics"], main a[href$="feed.xml"]');
      assert.ok(files.length >= 10, files.join(" "));
      for (const file of files.filter((address) => !address.startsWith("webcal:"))) {
        const { type, text } = await ask(page, file);
        if (file.endsWith(".ics")) {
          assert.match(type, /^text\/calendar/, file);
          assert.ok(readCalendar(text).entries.length > 0, file);
        } else assert.match(type, /xml/, file);
      }
    });

    test("offers a subscription to all events, by a link and by an address to copy", async () => {
      const page = await visit(paths.events);
      const [subscription = ""] = await linksOn(page, 'a[href^="webcal:"]');
      const address = await page.$eval(".subscription__address code", (code) => code.textContent);
      assert.equal(subscription.replace(/^webcal:/, "https:"), address);
      const { entries } = readCalendar((await ask(page, new URL(address ?? "").pathname)).text);
      const rows = await page.$$(".event-row");
      assert.equal(entries.length, rows.length);
    });

    test("gives the times of the night of the clocks as the page has them", async () => {
      const page = await visit(paths.night);
      const [file = ""] = await linksOn(page, ".calendar-links a[download]");
      const [entry] = readCalendar((await ask(page, file)).text).entries;
      assert.equal(entry?.start, "2027-03-27T21:00:00.000Z");
      assert.equal(entry?.end, "2027-03-28T04:00:00.000Z");
      assert.match((await page.$eval("h1", (title) => title.textContent)) ?? "", /^Ex[ea]mp/);
    });

    test("says that an event is cancelled and why, and does not offer it to calendars", async () => {
      const page = await visit(paths.cancelled);
      const notice = await page.$eval(".notice--warning", (one) => one.textContent);
      assert.match(notice ?? "", paths.isCancelled);
      assert.equal(await page.$(".calendar-links"), null);
    });

    test("names each session of the programme as its calendar does", async () => {
      const page = await visit(paths.programme);
      const files = await linksOn(page, ".calendar-links a[download]");
      assert.equal(files.length, 2);
      const { entries } = readCalendar((await ask(page, files[1] ?? "")).text);
      const shown = await page.$$eval("article[data-uid]", (sessions) =>
        sessions.map((session) => session.getAttribute("data-uid")),
      );
      assert.deepEqual(
        entries.map(({ uid }) => uid),
        shown,
      );
    });

    test("lets feed readers find the feeds of a page, which a browser reads as XML", async () => {
      const page = await visit(paths.priority);
      const feeds = await linksOn(page, 'link[type="application/atom+xml"]');
      assert.deepEqual(
        feeds.map((feed) => new URL(feed).pathname),
        [`${paths.priority}feed.xml`, `/${language}/feed.xml`],
      );
      for (const feed of feeds) {
        const { text } = await ask(page, new URL(feed).pathname);
        const found = await page.evaluate((xml) => {
          const read = new DOMParser().parseFromString(xml, "application/xml");
          const self = read.querySelector("feed > link[rel=self]");
          const bodies = [...read.querySelectorAll("entry > content")].map(
            (content) =>
              new DOMParser().parseFromString(content.textContent ?? "", "text/html").body,
          );
          const links = bodies.flatMap((body) => [...body.querySelectorAll("[href], [src]")]);
          return {
            isXml: read.querySelector("parsererror") === null,
            self: self?.getAttribute("href"),
            isEmpty: bodies.some((body) => (body.textContent ?? "").trim() === ""),
            relative: links.filter(
              (link) =>
                !/^[a-z]+:/.test(link.getAttribute("href") ?? link.getAttribute("src") ?? ""),
            ).length,
          };
        }, text);
        assert.deepEqual(found, { isXml: true, self: feed, isEmpty: false, relative: 0 });
      }
    });

    test("explains a feed that is opened in a browser, with a link that leads further", async () => {
      const page = await visit(`/${language}/feed.xml`);
      const note = await page.$eval("subtitle", (one) => one.textContent ?? "");
      assert.ok(note.length > 40, note);
      const [link = ""] = await linksOn(page, "subtitle a");
      assert.equal(new URL(link).pathname, paths.follow);
    });
  });
