import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Site } from "../../src/model/site.ts";
import type { Speaker } from "../../src/routes/page-definition.ts";
import { rememberOfSite } from "../../src/routes/remember-of-site.ts";
import { siteWith, translators } from "../model/site-with.ts";

const site = siteWith();
const subject = { id: "one" };

const speakerOf = (of: Site, language = "sv"): Speaker => ({
  site: of,
  language,
  translator: translators(language),
});

/** A function that is remembered, and how often it has run. */
function counted<Value>(make: (speaker: Speaker) => Value) {
  let count = 0;
  const say = rememberOfSite((_subject: object, speaker) => {
    count += 1;
    return make(speaker);
  });
  return {
    count: () => count,
    say: (of: Site, language?: string) => say(subject, speakerOf(of, language)),
  };
}

describe("what is said of a subject", () => {
  test("is said again while all that was looked at is the same", () => {
    const { say, count } = counted(({ site: { settings } }) => settings.newsPerPage);
    assert.equal(say(site), site.settings.newsPerPage);
    assert.equal(say({ ...site, pages: new Map(), today: "2030-01-01" }), 2);
    assert.equal(count(), 1);
    assert.equal(say({ ...site, settings: { ...site.settings, newsPerPage: 9 } }), 9);
    assert.equal(count(), 2);
  });

  test("is found out anew where any of it is another", () => {
    const { say, count } = counted(({ site: { pages, today } }) => `${pages.size} ${today}`);
    say(site);
    assert.equal(say({ ...site, today: "2030-01-01" }), `${site.pages.size} 2030-01-01`);
    assert.equal(say({ ...site, pages: new Map() }), `0 ${site.today}`);
    assert.equal(count(), 3);
  });

  test("is another thing in each language", () => {
    const { say, count } = counted(({ translator: { t } }) => t("ui.news.title"));
    assert.deepEqual(
      [say(site, "sv"), say(site, "fi"), say(site, "sv")],
      ["Nyheter", "Uutiset", "Nyheter"],
    );
    assert.equal(count(), 2);
  });

  test("depends on what others look at for it, whether they remember that or not", () => {
    const inner = rememberOfSite((_: object, { site: of }) => of.today);
    const other = { id: "other" };
    const { say, count } = counted((speaker) => inner(other, speaker));
    assert.equal(say(site), site.today);
    // The inner one is known by now, and says so to another that asks.
    const second = counted((speaker) => inner(other, speaker));
    assert.equal(second.say(site), site.today);
    const tomorrow = { ...site, today: "2024-05-02" };
    assert.deepEqual([say(tomorrow), second.say(tomorrow)], ["2024-05-02", "2024-05-02"]);
    assert.deepEqual([count(), second.count()], [2, 2]);
  });

  test("depends on the whole site where that is copied", () => {
    const { say } = counted(({ site: of }) => ({ ...of }).now);
    assert.equal(say(site), site.now);
    assert.equal(say({ ...site, now: "later" }), "later");
  });

  test("depends on what others look at that fail", () => {
    const failing = rememberOfSite((_: object, { site: of }): string => {
      throw new Error(of.today);
    });
    const { say } = counted((speaker) => {
      try {
        return failing(subject, speaker);
      } catch (error) {
        return String(error);
      }
    });
    assert.equal(say(site), `Error: ${site.today}`);
    assert.equal(say({ ...site, today: "2030-01-01" }), "Error: 2030-01-01");
  });
});
