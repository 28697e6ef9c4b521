import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Page } from "puppeteer-core";
import { auditState } from "./audit-state.ts";
import { tabTo, withFixtureSite, withReferenceSite } from "./visit.ts";

const visit = withReferenceSite();
const visitFixture = withFixtureSite();

const forum = {
  sv: "/sv/evenemang/regionalt-utvecklingsforum-2024/",
  en: "/en/events/regional-development-forum-2024/",
} as const;

const words = {
  sv: {
    now: "Pågår nu: Så ser statistiken om Sörmland ut",
    next: "Härnäst kl. 9.50: Pausgympa",
    afterGap: "Härnäst kl. 9.20: Människan i centrum",
    ended: "Evenemanget är slut.",
    mark: "Pågår nu",
  },
  en: {
    now: "On now: What the statistics say about Sörmland",
    next: "Next at 9:50: Exercise break",
    afterGap: "Next at 9:20: People at the centre",
    ended: "The event has ended.",
    mark: "On now",
  },
} as const;

/** What the status says, line by line, without what is hidden. */
async function statusOf(page: Page): Promise<readonly string[]> {
  await page.waitForFunction(() => customElements.get("live-status") !== undefined);
  return page.$$eval(".live-status__lines > p", (lines) =>
    lines
      .filter((line) => line.checkVisibility())
      .map((line) => line.innerText.replace(/\s+/g, " ").trim()),
  );
}

async function currentSessions(page: Page): Promise<readonly string[]> {
  return page.$$eval(".session[aria-current='time']", (all) => all.map(({ id }) => id));
}

for (const language of ["sv", "en"] as const)
  describe(`on the day of an event (${language})`, () => {
    const texts = words[language];
    const at = (time: string) => visit(`${forum[language]}?at=2024-03-20T${time}`);

    test("the programme says what is on and what is next, and marks them in words", async () => {
      const page = await at("09:35");
      assert.deepEqual(await statusOf(page), [texts.now, texts.next]);
      assert.deepEqual(await currentSessions(page), ["session-4"]);
      const mark = await page.$eval("#session-4 .live-mark", ({ textContent }) => textContent);
      assert.equal(mark, texts.mark);
      assert.ok(await page.$("#session-5 .live-mark--next"));
      const entry = "nav a[aria-current='time']";
      assert.equal(await page.$eval(entry, (link) => link.getAttribute("href")), "#session-4");
      await auditState(page);
    });

    test("a keyboard reaches the session that is on", async () => {
      const page = await at("09:35");
      await statusOf(page);
      await tabTo(page, ".live-status a");
      await page.keyboard.press("Enter");
      assert.equal(await page.evaluate(() => location.hash), "#session-4");
    });

    test("between two sessions it says what is next, and that nothing is on", async () => {
      const page = await at("09:12");
      assert.deepEqual(await statusOf(page), [texts.afterGap]);
      assert.deepEqual(await currentSessions(page), []);
    });

    test("the last session has nothing after it, and then the event has ended", async () => {
      assert.equal((await statusOf(await at("11:55"))).length, 1);
      const page = await at("12:00");
      assert.deepEqual(await statusOf(page), [texts.ended]);
      assert.equal(await page.$(".live-mark"), null);
    });

    test("without a script the programme is there, and nothing that a script would do", async () => {
      const page = await at("09:35");
      await page.setJavaScriptEnabled(false);
      await page.reload();
      const seen = await page.$$eval(
        ".live-status, .programme-choice, .session-toggle",
        (all) => all.filter((one) => one.checkVisibility()).length,
      );
      assert.equal(seen, 0);
      const sessions = await page.$$eval(
        ".timeline .session",
        (all) => all.filter((one) => one.checkVisibility()).length,
      );
      assert.equal(sessions, 12);
    });
  });

test("before its first day, an event says nothing of now", async () => {
  const page = await visit(`${forum.sv}?at=2024-03-19T23:59`);
  assert.deepEqual(await statusOf(page), []);
});

test("a time that is set is said to be set; without one, the device's clock counts", async () => {
  const page = await visit(`${forum.sv}?at=2024-03-20T09:35`);
  await statusOf(page);
  const note = await page.$eval("p.live-status__set", (line) => line.innerText);
  assert.match(note, /2024-03-20 09:35/);
  const now = await visit(forum.sv);
  assert.deepEqual(await statusOf(now), [words.sv.ended]);
  assert.equal(await now.$eval(".live-status__set", (line) => line.checkVisibility()), false);
});

test("the time of the event counts, wherever the visitor is", async () => {
  for (const zone of ["Pacific/Apia", "America/Los_Angeles", "Europe/Helsinki"]) {
    const page = await visit(`${forum.sv}?at=2024-03-20T09:35`);
    await page.emulateTimezone(zone);
    await page.reload();
    assert.deepEqual(await statusOf(page), [words.sv.now, words.sv.next], zone);
  }
});

test("when a session ends while the page is open, the change is announced, and only the change", async () => {
  const page = await visit(`${forum.en}?at=2024-03-20T09:29:59`);
  await page.waitForFunction(
    (text) => document.querySelector("[data-line='now']")?.textContent?.trim() === text,
    {},
    words.en.now,
  );
  assert.deepEqual(await currentSessions(page), ["session-4"]);
  const live = await page.$eval(".live-status__lines", (lines) => lines.ariaLive);
  assert.equal(live, "polite");
});

test("a device that has slept shows the right session when it is looked at again", async () => {
  const page = await visit("/sv/");
  await page.evaluateOnNewDocument(() => {
    const device = Date.now;
    let slept = 0;
    Date.now = () => device() + slept;
    addEventListener("sleep", () => {
      slept += 3_600_000;
    });
  });
  await page.goto(new URL(`${forum.sv}?at=2024-03-20T09:35`, page.url()).href);
  assert.deepEqual(await statusOf(page), [words.sv.now, words.sv.next]);
  await page.evaluate(() => {
    dispatchEvent(new Event("sleep"));
    document.dispatchEvent(new Event("visibilitychange"));
  });
  assert.deepEqual(await currentSessions(page), ["session-7"]);
});

test("in the night between two days the next session is said with its day", async () => {
  const page = await visitFixture("/sv/evenemang/ljusdagarna-2032/?at=2032-03-27T18:00");
  assert.deepEqual(await statusOf(page), ["Härnäst söndag 28 mars 2032 kl. 1.00: Nattvandring"]);
});

test("an hour that the clocks skip is no part of the night", async () => {
  for (const time of ["01:59", "03:00", "03:29"]) {
    const page = await visitFixture(`/en/events/light-days-2032/?at=2032-03-28T${time}`);
    assert.deepEqual(await currentSessions(page), ["session-4"], time);
  }
  const after = await visitFixture("/en/events/light-days-2032/?at=2032-03-28T03:30");
  assert.deepEqual(await statusOf(after), ["On now: We put it out"]);
});

for (const [path, before, open, closed] of [
  ["/sv/evenemang/ljusdagarna-2032/", "öppnar kl. 13.45", "är öppen nu", "är stängd"],
  ["/en/events/light-days-2032/", "opens at 13:45", "is open now", "has closed"],
] as const)
  describe(`a vote (${path})`, () => {
    const visitAt = async (time: string) => {
      const page = await visitFixture(`${path}?at=2032-03-27T${time}`);
      await page.waitForSelector(".vote[data-state]");
      const text = await page.$eval(".vote", (vote) => (vote as HTMLElement).innerText);
      const isLinked = await page.$eval(".vote__link", (link) => link.checkVisibility());
      return { page, text, isLinked };
    };

    test("says when it opens, and leads nowhere before", async () => {
      const { page, text, isLinked } = await visitAt("13:44");
      assert.ok(text.includes(before), text);
      assert.ok(!text.includes(open) && !text.includes(closed));
      assert.equal(isLinked, false);
      await auditState(page);
    });

    test("is open by time, and a keyboard reaches the service where one votes", async () => {
      const { page, text, isLinked } = await visitAt("13:45");
      assert.ok(text.includes(open), text);
      assert.ok(!text.includes(before) && !text.includes(closed));
      assert.equal(isLinked, true);
      await auditState(page);
      await tabTo(page, ".vote a");
      const link = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href);
      assert.equal(link, "https://vote.norrsken.example/2032");
    });

    test("closes by time, and leads nowhere after", async () => {
      const { page, text, isLinked } = await visitAt("14:15");
      assert.ok(text.includes(closed), text);
      assert.ok(!text.includes(before) && !text.includes(open));
      assert.equal(isLinked, false);
      await auditState(page);
    });

    test("shows its times and its link plainly without a script", async () => {
      const { page } = await visitAt("13:44");
      await page.setJavaScriptEnabled(false);
      await page.reload();
      const text = await page.$eval(".vote", (vote) => (vote as HTMLElement).innerText);
      assert.ok(text.includes(before) && !text.includes(open) && !text.includes(closed), text);
      assert.equal(await page.$eval(".vote__link", (link) => link.checkVisibility()), true);
    });
  });

test("a vote of which no time is stated is neither open nor closed", async () => {
  const page = await visit(`${forum.sv}?at=2024-03-20T09:35`);
  await page.waitForSelector(".vote[data-state='plain']");
});
