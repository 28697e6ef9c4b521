import type { BadInput } from "./bad-input.ts";

const starWatch = "_data/events/star-watch-2031.json";
const lampRepair = "_data/events/lamp-repair-2024.json";
const lightDays = "_data/programmes/light-days-2032.json";

/** Mistakes in the files of events, and in the times and states that programmes share with them. */
export const badEvents: readonly BadInput[] = [
  {
    when: "the start of an event is no time",
    file: starWatch,
    change: ['"start": "2031-10-25T20:00"', '"start": "2031-10-25 20:00"'],
    fault: "start not-a-day-or-time",
  },
  {
    when: "an event begins with a time and ends with a day",
    file: starWatch,
    change: ['"end": "2031-10-26T04:00"', '"end": "2031-10-26"'],
    fault: "end day-and-time-mixed",
  },
  {
    when: "an event ends when it begins",
    file: starWatch,
    change: ['"end": "2031-10-26T04:00"', '"end": "2031-10-25T20:00"'],
    fault: "end end-before-start",
  },
  {
    when: "whole days end before they begin",
    file: "_data/events/snow-days-2024.json",
    change: ['"end": "2024-03-01"', '"end": "2024-02-27"'],
    fault: "end end-before-start",
  },
  {
    when: "an event begins at a time that is skipped when summer time begins",
    file: starWatch,
    change: ['"start": "2031-10-25T20:00"', '"start": "2031-03-30T02:30"'],
    fault: "start time-skipped",
  },
  {
    when: "a session ends at a time that is skipped in the time zone of its programme",
    file: lightDays,
    change: ['"end": "03:30"', '"end": "02:30"'],
    fault: "sessions[3].end time-skipped",
  },
  {
    when: "an event was moved and nobody says from when",
    file: lampRepair,
    change: [/ {2}"former": .*\n/, ""],
    fault: "status moved-without-former-time",
    at: '"status": "moved"',
  },
  {
    when: "an event has a former time and was not moved",
    file: lampRepair,
    change: ['"status": "moved"', '"status": "postponed"'],
    fault: "former former-time-without-move",
    at: '"former"',
  },
  {
    when: "an event has a reason and nothing has changed",
    file: starWatch,
    change: ['"status": "scheduled"', '"status": "scheduled",\n  "reason": { "sv": "Därför." }'],
    fault: "reason reason-without-change",
    at: '"reason"',
  },
  {
    when: "the former time of an event ends before it begins",
    file: lampRepair,
    change: ['"end": "2024-05-29T20:00"', '"end": "2024-05-29T18:00"'],
    fault: "former.end end-before-start",
  },
  {
    when: "two sessions have one id",
    file: "_data/programmes/polar-days-2024.json",
    change: ['"id": "mulled-wine"', '"id": "welcome"'],
    fault: "sessions[2].id duplicate-id",
    at: '"id": "welcome",\n      "start": "10:00"',
  },
  {
    when: "an event names a priority that is none",
    file: starWatch,
    change: ['"N1"', '"N9"'],
    fault: "priorities[0] unknown-id",
  },
];
