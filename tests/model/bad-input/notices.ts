import type { Change } from "../site-with.ts";
import type { BadInput } from "./bad-input.ts";

const minutes = "_data/notices/board-2024-04-15.json";
const meeting = "_data/notices/council-2031-11-13.json";
const decision = "_data/notices/joint-board-2024-02-05.json";
const plan = "_data/notices/lantern-plan.json";

/** Mistakes in the files of the notice board. */
export const badNotices: readonly BadInput[] = [
  {
    when: "an adjustment is announced before it was made",
    file: minutes,
    change: ['"announced": "2024-04-24"', '"announced": "2024-04-21"'],
    fault: "announced announced-before-adjusted",
  },
  {
    when: "minutes have a field that only a meeting has",
    file: minutes,
    change: ["{", '{ "assembly": "board",'],
    fault: "assembly field-of-another-choice",
  },
  {
    when: "minutes are adjusted before the meeting",
    file: minutes,
    change: ['"meeting": "2024-04-15"', '"meeting": "2024-04-23"'],
    fault: "adjusted adjusted-before-meeting",
    at: '"adjusted"',
  },
  {
    when: "a joint board has been announced by all before here",
    file: decision,
    change: ['"announcedByAll": "2024-02-09"', '"announcedByAll": "2024-02-06"'],
    fault: "announcedByAll announced-by-all-before-here",
  },
  {
    when: "a decision is announced before it was made",
    file: decision,
    change: ['"decided": "2024-02-05"', '"decided": "2024-02-08"'],
    fault: "announced announced-before-decided",
    at: '"announced"',
  },
  {
    when: "a meeting is announced after it was held",
    file: meeting,
    change: ['"start": "2031-11-13T09:30"', '"start": "2024-04-29T09:30"'],
    fault: "announced announced-after-meeting",
    at: '"announced"',
  },
  {
    when: "a meeting begins at a time that is skipped when summer time begins",
    file: meeting,
    change: ['"start": "2031-11-13T09:30"', '"start": "2031-03-30T02:30"'],
    fault: "start time-skipped",
  },
  {
    when: "a notice has no law that asks for it",
    file: "_data/notices/lost-star.json",
    change: [/"basis": \{[^}]*\},\s*/, ""],
    fault: "basis missing-field",
    at: "{",
  },
];

/** What gives a warning: days that cannot be changed any more, and matters that are not named. */
export const doubtfulNotices: readonly Readonly<Record<string, Change>>[] = [
  { [minutes]: ['"announced": "2024-04-24"', '"announced": "2024-04-25"'] },
  { [minutes]: ['"meeting": "2024-04-15"', '"meeting": "2024-04-05"'] },
  { [meeting]: ['"start": "2031-11-13T09:30"', '"start": "2024-05-06T09:30"'] },
  { [meeting]: ['"start": "2031-11-13T09:30"', '"urgent": true, "start": "2024-04-30T09:30"'] },
  { [meeting]: ['"matters": {', '"description": {'] },
  { [plan]: ['"from": "2024-04-02"', '"from": "2024-04-01"'] },
];
