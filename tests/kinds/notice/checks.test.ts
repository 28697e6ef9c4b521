import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { NoticeForm } from "../../../src/kinds/notice/schema.ts";
import { noticeForms } from "../../../src/kinds/notice/schema.ts";
import { readNotice } from "./notice-with.ts";

describe("a notice", () => {
  for (const form of noticeForms)
    test(`of the form ${form} has no faults where its days are in order`, () => {
      assert.deepEqual(readNotice(form).faults, []);
    });
});

const cases: readonly (readonly [string, NoticeForm, object, readonly string[]])[] = [
  ["minutes announced on the second day after", "minutes", { announced: "2026-11-18" }, []],
  [
    "minutes announced on the third day after",
    "minutes",
    { announced: "2026-11-19" },
    ["warning announced announced-late"],
  ],
  [
    "minutes whose second day is a Saturday, announced on Monday",
    "minutes",
    { adjusted: "2026-11-12", announced: "2026-11-16" },
    [],
  ],
  [
    "minutes whose second day is a Saturday, announced on Tuesday",
    "minutes",
    { adjusted: "2026-11-12", announced: "2026-11-17" },
    ["warning announced announced-late"],
  ],
  [
    "minutes announced before they were adjusted",
    "minutes",
    { announced: "2026-11-15" },
    ["error announced announced-before-adjusted"],
  ],
  [
    "minutes adjusted before the meeting",
    "minutes",
    { adjusted: "2026-11-08", announced: "2026-11-08" },
    ["error adjusted adjusted-before-meeting"],
  ],
  [
    "minutes adjusted fourteen days after",
    "minutes",
    { adjusted: "2026-11-23", announced: "2026-11-23" },
    [],
  ],
  [
    "minutes adjusted fifteen days after",
    "minutes",
    { adjusted: "2026-11-24", announced: "2026-11-24" },
    ["warning adjusted adjusted-late"],
  ],
  [
    "minutes of a joint board that another member announced first",
    "minutes",
    { announcedByAll: "2026-11-16" },
    ["error announcedByAll announced-by-all-before-here"],
  ],
  [
    "a meeting of the council announced a week before",
    "meeting",
    { start: "2026-12-03T18:00" },
    [],
  ],
  [
    "a meeting of the council announced six days before",
    "meeting",
    { start: "2026-12-02T10:00" },
    ["warning announced meeting-announced-late"],
  ],
  [
    "a meeting of a board announced the day before",
    "meeting",
    { assembly: "board", start: "2026-11-27T10:00", matters: undefined },
    [],
  ],
  [
    "an urgent matter announced on Saturday before a meeting on Monday",
    "meeting",
    { urgent: true, announced: "2026-11-28", start: "2026-11-30T10:00" },
    [],
  ],
  [
    "an urgent matter announced on Sunday before a meeting on Monday",
    "meeting",
    { urgent: true, announced: "2026-11-29", start: "2026-11-30T10:00" },
    ["warning announced urgent-meeting-announced-late"],
  ],
  [
    "a meeting announced after it was held",
    "meeting",
    { start: "2026-11-25T10:00" },
    ["error announced announced-after-meeting"],
  ],
  [
    "a meeting of the council without matters and without papers",
    "meeting",
    { matters: undefined },
    ["warning matters meeting-without-matters"],
  ],
  [
    "a meeting of the council whose matters are in a paper",
    "meeting",
    { matters: undefined, papers: [{ to: "page:about" }] },
    [],
  ],
  [
    "a decision announced before it was made",
    "decision",
    { announced: "2026-11-08" },
    ["error announced announced-before-decided"],
  ],
  [
    "a consultation that ends before it begins",
    "consultation",
    { until: "2026-11-15" },
    ["error until end-before-start"],
  ],
  [
    "a consultation announced after it began",
    "consultation",
    { announced: "2026-11-17" },
    ["warning announced announced-after-start"],
  ],
  [
    "a consultation announced after its end",
    "consultation",
    { announced: "2026-12-08" },
    ["error until end-before-start"],
  ],
  [
    "an announcement that ends before it comes up",
    "other",
    { until: "2026-11-15" },
    ["error until end-before-start"],
  ],
  ["an announcement without its law", "other", { basis: undefined }, ["error basis missing-field"]],
  [
    "a link to another site without words",
    "other",
    { papers: [{ to: "https://example.org/" }] },
    ["error papers[0].text missing-field"],
  ],
  ["minutes without their place", "minutes", { keptAt: undefined }, ["error keptAt missing-field"]],
  [
    "minutes with a day for the end of appeals",
    "minutes",
    { until: "2026-11-18" },
    ["error until field-of-another-choice"],
  ],
  [
    "a form that the board has no room for",
    "other",
    { form: "advertisement" },
    ["error form not-among-choices"],
  ],
];

describe("an editor is told of", () => {
  for (const [what, form, changes, faults] of cases)
    test(`${what}: ${faults.length === 0 ? "nothing" : faults.join(", ")}`, () => {
      assert.deepEqual(readNotice(form, changes).faults, faults);
    });

  test("the day that the law asks for", () => {
    const [fault] = readNotice("minutes", { announced: "2026-11-19" }).all;
    assert.deepEqual(fault?.values, {
      announced: "2026-11-19",
      adjusted: "2026-11-16",
      last: "2026-11-18",
    });
    assert.equal(fault?.line, 9);
  });
});
