import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { builtInKinds } from "../../../src/kinds/registry.ts";
import { calendarOutputs } from "../../../src/outputs/calendar/calendars.ts";
import { planRoutes } from "../../../src/routes/plan-routes.ts";
import { type Change, siteWith, translators } from "../../model/site-with.ts";
import { readCalendar } from "./read-calendar.ts";

const starWatch = "_data/events/star-watch-2031.json";

/** The calendars of the fixture site with some files changed, by their paths. */
function calendarsWith(changes: Readonly<Record<string, Change>> = {}) {
  const site = siteWith(changes);
  const table = planRoutes(site, translators, builtInKinds);
  const outputs = calendarOutputs({ site, table, translators });
  return new Map(outputs.map(({ path, write }) => [path, write()]));
}

const files = calendarsWith();
const textOf = (path: string) => files.get(path) ?? assert.fail(`there is no ${path}`);
const entryOf = (path: string, uid: string) =>
  readCalendar(textOf(path)).entries.find((entry) => entry.uid === `${uid}@norrsken.example`) ??
  assert.fail(`there is no ${uid}`);

describe("the calendars", () => {
  test("are one for each language, one for each event and two for each programme", () => {
    const paths = [...files.keys()];
    assert.equal(new Set(paths).size, paths.length);
    for (const path of [
      "sv/kalender.ics",
      "en/calendar.ics",
      "fi/kalenteri.ics",
      "sv/evenemang/stjarnvakten/stjarnvakten.ics",
      "en/events/star-watch/star-watch.ics",
      "sv/evenemang/polardagarna-2024/polardagarna-2024.ics",
      "sv/evenemang/polardagarna-2024/polardagarna-2024-programpunkter.ics",
      "en/events/polar-days-2024/polar-days-2024-sessions.ics",
    ])
      assert.ok(paths.includes(path), path);
  });

  test("are lines of at most 75 octets that end as RFC 5545 has it", () => {
    for (const [path, text] of files) {
      assert.ok(text.endsWith("END:VCALENDAR\r\n"), path);
      assert.doesNotMatch(text, /[^\r]\n|\r[^\n]/, path);
      for (const line of text.split("\r\n"))
        assert.ok(Buffer.byteLength(line) <= 75, `${path}: ${line}`);
    }
  });

  test("have what RFC 5545 asks for, and no METHOD, which would make invitations of them", () => {
    for (const [path, text] of files) {
      const { calendar, entries } = readCalendar(text);
      assert.equal(calendar.getFirstPropertyValue("version"), "2.0", path);
      assert.match(String(calendar.getFirstPropertyValue("prodid")), /^-\/\/.+\/\/.+\/\/EN$/);
      assert.equal(calendar.getFirstPropertyValue("method"), null, path);
      for (const { component } of entries) {
        for (const name of ["uid", "dtstamp", "last-modified", "sequence", "dtstart", "summary"])
          assert.equal(component.getAllProperties(name).length, 1, `${path}: ${name}`);
        assert.equal(component.getFirstProperty("organizer"), null);
        assert.match(component.getFirstProperty("dtstamp")?.toICALString() ?? "", /T\d{6}Z$/);
      }
    }
  });

  test("are the same in every run, and know no clock", () => {
    assert.deepEqual([...calendarsWith()], [...files]);
  });
});

describe("an entry", () => {
  test("keeps its name when title and address change, and has one name in all languages", () => {
    const uid = "event.star-watch-2031@norrsken.example";
    const changed = calendarsWith({ [starWatch]: ["stjarnvakten", "en-annan-natt"] });
    const path = "sv/evenemang/en-annan-natt/en-annan-natt.ics";
    assert.equal(readCalendar(changed.get(path) ?? "").entries[0]?.uid, uid);
    for (const calendar of ["sv/kalender.ics", "en/calendar.ics", "fi/kalenteri.ics"])
      assert.ok(readCalendar(textOf(calendar)).entries.some((entry) => entry.uid === uid));
  });

  test("is nine hours long over the night in which the clocks go back", () => {
    const { start, end } = entryOf("sv/kalender.ics", "event.star-watch-2031");
    assert.deepEqual([start, end], ["2031-10-25T18:00:00.000Z", "2031-10-26T03:00:00.000Z"]);
  });

  test("has its times in the zone in which it is held", () => {
    const entry = entryOf("sv/kalender.ics", "event.lamp-repair-2024");
    assert.equal(entry.start, "2024-06-05T15:30:00.000Z");
    const { start, end } = entryOf("sv/kalender.ics", "programme.polar-days-2024");
    assert.deepEqual([start, end], ["2024-05-14T06:00:00.000Z", "2024-05-15T07:05:00.000Z"]);
  });

  test("of whole days ends on the day after the last, in no zone, and leaves people free", () => {
    const entry = entryOf("sv/kalender.ics", "event.snow-days-2024");
    assert.deepEqual([entry.start, entry.end], ["2024-02-28", "2024-03-02"]);
    assert.equal(entry.get("transp"), "TRANSPARENT");
    const own = textOf("sv/evenemang/snodagarna/snodagarna.ics");
    assert.doesNotMatch(own, /VTIMEZONE/);
  });

  test("says that it was moved, from when and why", () => {
    const entry = entryOf("en/calendar.ics", "event.lamp-repair-2024");
    assert.equal(entry.get("status"), "CONFIRMED");
    assert.equal(entry.get("sequence"), "2");
    assert.equal(entry.get("summary"), "Moved: Mend your lantern");
    assert.match(
      entry.get("description") ?? "",
      /^Former time: .*29 May 2024.*\nReason: The teacher/,
    );
  });

  test("of what is postponed is cancelled at the time that stands there", () => {
    const entry = entryOf("sv/kalender.ics", "programme.lantern-night-2031");
    assert.equal(entry.get("status"), "CANCELLED");
    assert.match(entry.get("summary") ?? "", /^Uppskjutet: /);
  });

  test("gives back texts with commas, semicolons and backslashes as they are", () => {
    const entry = entryOf("sv/kalender.ics", "event.star-watch-2031");
    assert.equal(entry.get("summary"), "Stjärnvakten; en natt, två timmar två");
    assert.equal(entry.get("location"), "Stjärnhuset, Bågvägen 7, Tallträsk");
  });

  test("says in which language its texts are, also where they have not been translated", () => {
    const entry = entryOf("en/calendar.ics", "event.lamp-repair-2024");
    const languageOf = (name: string) =>
      entry.component.getFirstProperty(name)?.getParameter("language");
    assert.equal(languageOf("summary"), "en");
    assert.equal(languageOf("description"), "sv");
  });

  test("tells of priorities, contacts, its page and the meeting", () => {
    const entry = entryOf("sv/kalender.ics", "event.star-watch-2031");
    assert.equal(entry.get("categories"), "Ljus");
    assert.match(entry.get("contact") ?? "", /^Åsa Östvik, /);
    assert.equal(entry.get("url"), "https://norrsken.example/sv/evenemang/stjarnvakten/");
    const digital = entryOf("sv/kalender.ics", "event.lamp-repair-2024");
    assert.equal(digital.get("conference"), "https://example.org/laga?a=1&b=2");
  });
});

describe("the sessions of a programme", () => {
  const path = "en/events/polar-days-2024/polar-days-2024-sessions.ics";
  const { entries } = readCalendar(textOf(path));

  test("are one entry each, on their own days, and parts of the whole", () => {
    assert.deepEqual(
      entries.map(({ uid, start }) => `${uid.split("@")[0]} ${start}`),
      [
        "session.polar-days-2024.welcome 2024-05-14T06:00:00.000Z",
        "session.polar-days-2024.between 2024-05-14T06:30:00.000Z",
        "session.polar-days-2024.mulled-wine 2024-05-14T07:00:00.000Z",
        "session.polar-days-2024.build-a-lantern 2024-05-14T07:15:00.000Z",
        "session.polar-days-2024.light-in-figures 2024-05-15T06:00:00.000Z",
        "session.polar-days-2024.farewell 2024-05-15T07:00:00.000Z",
      ],
    );
    for (const entry of entries)
      assert.equal(entry.get("related-to"), "programme.polar-days-2024@norrsken.example");
  });

  test("name the one without a title as such", () => {
    assert.equal(entries[1]?.get("summary"), "Untitled session");
  });
});

describe("the calendar that people subscribe to", () => {
  test("has a name, says where it is and how often to look, and defines each zone once", () => {
    const { calendar } = readCalendar(textOf("sv/kalender.ics"));
    const get = (name: string) => calendar.getFirstPropertyValue(name)?.toString();
    assert.equal(get("name"), "Evenemang – Norrsken växer");
    assert.equal(get("x-wr-calname"), get("name"));
    assert.equal(get("source"), "https://norrsken.example/sv/kalender.ics");
    assert.equal(get("refresh-interval"), "PT12H");
    const zones = calendar
      .getAllSubcomponents("vtimezone")
      .map((zone) => zone.getFirstPropertyValue("tzid"));
    assert.deepEqual(zones, ["Europe/Stockholm", "Europe/Helsinki"]);
  });
});
