import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { calendarOutputs } from "../../../src/outputs/calendar/calendars.ts";
import { openProject } from "../../../src/project/open-project.ts";
import { repositoryRoot } from "../../roots.ts";
import { readCalendar } from "./read-calendar.ts";

const project = await openProject(repositoryRoot, new Date("2026-11-22T12:00:00Z"));
const files = new Map(calendarOutputs(project).map(({ path, write }) => [path, write()]));
const read = (path: string) => readCalendar(files.get(path) ?? "");

describe("the calendars of the reference site, read by an independent parser", () => {
  for (const path of ["sv/kalender.ics", "en/calendar.ics"])
    test(`have the right moments in ${path}`, () => {
      const moments = read(path).entries.map(({ uid, start, end }) => [uid, start, end]);
      assert.deepEqual(moments, [
        [
          "programme.regional-development-forum-2024@regionwebb.example",
          "2024-03-20T08:00:00.000Z",
          "2024-03-20T11:00:00.000Z",
        ],
        [
          "event.question-time-2027@regionwebb.example",
          "2027-01-20T11:00:00.000Z",
          "2027-01-20T12:00:00.000Z",
        ],
        [
          "event.accessibility-walkthrough-2027@regionwebb.example",
          "2027-02-10T12:00:00.000Z",
          "2027-02-10T13:00:00.000Z",
        ],
        // Seven hours: the clocks go forward in that night.
        [
          "event.night-of-the-clocks-2027@regionwebb.example",
          "2027-03-27T21:00:00.000Z",
          "2027-03-28T04:00:00.000Z",
        ],
      ]);
    });

  test("say that the cancelled event is cancelled, and where the digital one is held", () => {
    const { entries } = read("en/calendar.ics");
    const [, digital, cancelled] = entries;
    assert.equal(cancelled?.get("status"), "CANCELLED");
    assert.match(cancelled?.get("summary") ?? "", /^Cancelled: /);
    assert.equal(cancelled?.get("sequence"), "1");
    assert.equal(digital?.get("status"), "CONFIRMED");
    assert.equal(digital?.get("conference"), "https://www.example.org/");
  });

  test("have every session of the programme, at its own time", () => {
    const path =
      "sv/evenemang/regionalt-utvecklingsforum-2024/regionalt-utvecklingsforum-2024-programpunkter.ics";
    const { entries } = read(path);
    assert.equal(entries.length, 12);
    assert.deepEqual(
      [entries[0]?.start, entries[3]?.start, entries.at(-1)?.end],
      ["2024-03-20T08:00:00.000Z", "2024-03-20T08:30:00.000Z", "2024-03-20T11:00:00.000Z"],
    );
    for (const entry of entries)
      assert.equal(
        entry.get("related-to"),
        "programme.regional-development-forum-2024@regionwebb.example",
      );
  });
});
