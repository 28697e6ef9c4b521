import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import ICAL from "ical.js";
import type { Page } from "puppeteer-core";
import { auditState } from "./audit-state.ts";
import { readPdf } from "./read-pdf.ts";
import { tabTo, withReferenceSite } from "./visit.ts";

const visit = withReferenceSite();

const forum = {
  sv: "/sv/evenemang/regionalt-utvecklingsforum-2024/",
  en: "/en/events/regional-development-forum-2024/",
} as const;

const words = {
  sv: { count: "Programpunkter som visas: 2 av 12", talk: "Barns ekonomiska utsatthet" },
  en: { count: "Sessions shown: 2 of 12", talk: "Children in economic vulnerability" },
} as const;

let downloads = "";
before(async () => {
  downloads = await mkdtemp(join(tmpdir(), "regionwebb-downloads-"));
});
after(() => rm(downloads, { recursive: true, force: true }));

const ready = (page: Page) => page.waitForSelector("programme-choice:not([hidden])");

async function open(path: string, width = 1280): Promise<Page> {
  const page = await visit(path, { width });
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await ready(page);
  return page;
}

async function shownSessions(page: Page): Promise<readonly string[]> {
  return page.$$eval(".timeline .session", (all) =>
    all.filter((one) => one.checkVisibility()).map(({ id }) => id),
  );
}

/** Chooses a session by its number, by keyboard. */
async function choose(page: Page, session: number): Promise<void> {
  await tabTo(page, `#session-${session} .session-toggle`);
  await page.keyboard.press("Space");
}

const messages = (page: Page) =>
  page.$$eval("p[data-message]:not([hidden])", (all) => all.map((one) => one.dataset.message));

const press = (page: Page, action: string) => page.click(`[data-action="${action}"]`);

for (const language of ["sv", "en"] as const) {
  const { count, talk } = words[language];
  describe(`a visitor's way through a programme (${language})`, () => {
    test("shows sessions of a priority, says how many, and keeps that in the address", async () => {
      const page = await open(forum[language]);
      await tabTo(page, "input[data-limit='priority'][value='P3']");
      await page.keyboard.press("Space");
      assert.deepEqual(await shownSessions(page), ["session-10", "session-11"]);
      const said = await page.$eval("p.programme-choice__count", (line) => line.innerText);
      assert.equal(said, count);
      const role = await page.$eval(".programme-choice__count", (line) => line.role);
      assert.equal(role, "status");
      assert.equal(new URL(page.url()).search, "?priority=P3");
      const entries = await page.$$eval(
        ".timeline-overview li",
        (all) => all.filter((one) => one.checkVisibility()).length,
      );
      assert.equal(entries, 2);
      await auditState(page);
      await page.reload();
      await ready(page);
      assert.deepEqual(await shownSessions(page), ["session-10", "session-11"]);
      await tabTo(page, "input[data-limit='priority'][value='P3']");
      await page.keyboard.press("Space");
      assert.equal((await shownSessions(page)).length, 12);
      assert.equal(new URL(page.url()).search, "");
    });

    test("keeps the visitor's own sessions on the device, and shows only them", async () => {
      const page = await open(forum[language]);
      await choose(page, 6);
      const toggle = await page.$eval("#session-6 .session-toggle", (button) => ({
        name: button.textContent,
        pressed: button.ariaPressed,
      }));
      assert.equal(toggle.pressed, "true");
      assert.ok(toggle.name?.includes(talk));
      await page.click("input[data-limit='mine']");
      assert.deepEqual(await shownSessions(page), ["session-6"]);
      await auditState(page);
      await page.reload();
      await ready(page);
      assert.deepEqual(await shownSessions(page), ["session-6"]);
      assert.equal(await page.$eval("[data-part='mine']", (part) => part.textContent), "1");
      await press(page, "clear");
      assert.equal((await shownSessions(page)).length, 12);
      const kept = await page.evaluate(() => JSON.stringify(localStorage));
      assert.ok(!kept.includes("programme:"), kept);
    });

    test("gives the chosen sessions to a calendar, and no others", async () => {
      const page = await open(forum[language]);
      await choose(page, 6);
      await choose(page, 8);
      const text = await download(page);
      const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
      assert.equal(calendar.getAllSubcomponents("vtimezone").length, 1);
      for (const zone of calendar.getAllSubcomponents("vtimezone"))
        ICAL.TimezoneService.register(new ICAL.Timezone(zone));
      const events = calendar.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
      const uids = await page.$$eval("[aria-pressed='true']", (all) =>
        all.map((one) => one.closest<HTMLElement>("[data-uid]")?.dataset.uid),
      );
      assert.deepEqual(
        events.map(({ uid }) => uid),
        uids,
      );
      assert.deepEqual(
        events.map(({ startDate }) => startDate.toJSDate().toISOString()),
        ["2024-03-20T09:00:00.000Z", "2024-03-20T09:50:00.000Z"],
      );
      assert.equal(events[0]?.summary, talk);
      for (const line of text.split("\r\n")) assert.ok(Buffer.byteLength(line) <= 75, line);
      assert.deepEqual(await messages(page), ["saved"]);
    });

    test("prints the whole programme on one sheet, and only what is shown", async () => {
      const page = await open(forum[language]);
      const whole = await readPdf(await page.pdf({ format: "A4", preferCSSPageSize: true }));
      assert.equal(whole.rolesByPage.length, 1);
      const titles = await page.$$eval(".session__title", (all) =>
        all.map((one) => one.textContent ?? ""),
      );
      assert.equal(titles.length, 12);
      const letters = (text: string) => text.replace(/\P{L}/gu, "");
      for (const title of titles) assert.ok(letters(whole.text).includes(letters(title)), title);
      assert.ok(letters(whole.text).includes("MonaKarila"));
      await choose(page, 6);
      await page.click("input[data-limit='mine']");
      const mine = await readPdf(await page.pdf({ format: "A4", preferCSSPageSize: true }));
      const printed = titles.filter((title) => letters(mine.text).includes(letters(title)));
      assert.deepEqual(printed, [titles[5]]);
    });
  });
}

test("what is chosen in one language is chosen in the other", async () => {
  const page = await open(forum.sv);
  await choose(page, 2);
  await page.goto(new URL(forum.en, page.url()).href);
  await ready(page);
  const pressed = await page.$eval("#session-2 .session-toggle", (button) => button.ariaPressed);
  assert.equal(pressed, "true");
});

test("a link to a session that is not shown shows it", async () => {
  const page = await open(`${forum.sv}?at=2024-03-20T10:05&priority=P3`);
  const link = await page.waitForSelector(".live-status a");
  await link?.click();
  await page.waitForFunction(() => document.querySelector("#session-6")?.checkVisibility());
  assert.equal(new URL(page.url()).search, "?at=2024-03-20T10:05");
});

test("says when nothing is chosen, and when the calendar cannot be fetched", async () => {
  const page = await open(forum.sv);
  await press(page, "save");
  assert.deepEqual(await messages(page), ["empty"]);
  await choose(page, 4);
  await page.setOfflineMode(true);
  await press(page, "save");
  await page.waitForSelector("[data-message='failed']:not([hidden])");
  await auditState(page);
  await page.setOfflineMode(false);
});

test("where the device keeps nothing, the page says so and works while it is open", async () => {
  const page = await visit("/sv/");
  await page.evaluateOnNewDocument(() => {
    Object.defineProperty(window, "localStorage", {
      // A method: the runner names functions by a helper that the page does not have.
      get() {
        throw new DOMException("blocked", "SecurityError");
      },
    });
  });
  await page.goto(new URL(forum.sv, page.url()).href);
  await ready(page);
  assert.deepEqual(await messages(page), ["notKept"]);
  await choose(page, 6);
  await page.click("input[data-limit='mine']");
  assert.deepEqual(await shownSessions(page), ["session-6"]);
});

test("the print button prints", async () => {
  const page = await open(forum.en);
  const printed = page.evaluate(
    () => new Promise((resolve) => addEventListener("beforeprint", () => resolve("printed"))),
  );
  await press(page, "print");
  assert.equal(await printed, "printed");
});

test("nothing is wider than a phone", async () => {
  const page = await open(`${forum.sv}?at=2024-03-20T09:35`, 320);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(width <= 320, `${width} px`);
});

async function download(page: Page): Promise<string> {
  const folder = await mkdtemp(join(downloads, "x"));
  const session = await page.browser().target().createCDPSession();
  await session.send("Browser.setDownloadBehavior", {
    behavior: "allow",
    downloadPath: folder,
    eventsEnabled: true,
  });
  const done = new Promise<void>((resolve) => {
    session.on("Browser.downloadProgress", ({ state }) => state === "completed" && resolve());
  });
  await press(page, "save");
  await done;
  await session.detach();
  const [name = ""] = await readdir(folder);
  assert.match(name, /\.ics$/);
  return readFile(join(folder, name), "utf8");
}
