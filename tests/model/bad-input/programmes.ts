import type { BadInput } from "./bad-input.ts";

const programme = "_data/programmes/polar-days-2024.json";
const priorities = "_data/priorities/norrskensplanen.json";

/** Mistakes in the files of programmes and priorities. */
export const badProgrammes: readonly BadInput[] = [
  {
    when: "two sessions overlap",
    file: programme,
    change: ['"start": "09:30"', '"start": "09:29"'],
    fault: "sessions[1].start sessions-overlap",
  },
  {
    when: "a session ends before it starts",
    file: programme,
    change: ['"end": "11:00"', '"end": "10:05"'],
    fault: "sessions[3].end end-before-start",
  },
  {
    when: "a session takes no time at all",
    file: programme,
    change: ['"end": "11:00"', '"end": "10:15"'],
    fault: "sessions[3].end end-before-start",
    at: '"end": "10:15",\n      "kind": "activity"',
  },
  {
    when: "an event ends before it starts",
    file: "_data/programmes/lantern-night-2031.json",
    change: ['"date": "2031-12-13"', '"date": "2031-12-13", "endDate": "2030-12-13"'],
    fault: "endDate end-before-start",
  },
  {
    when: "a session is held on a day outside the event",
    file: "_data/programmes/ice-forum-2023.json",
    change: ['"start": "13:00"', '"date": "2023-03-01", "start": "13:00"'],
    fault: "sessions[0].date session-outside-event",
  },
  {
    when: "a session starts before the one above it",
    file: programme,
    change: ['"start": "10:15"', '"start": "08:15"'],
    fault: "sessions[3].start sessions-out-of-order",
  },
  {
    when: "a day stands before an earlier one",
    file: programme,
    change: [
      '"date": "2024-05-15",\n      "start": "10:00"',
      '"date": "2024-05-14",\n      "start": "10:00"',
    ],
    fault: "sessions[5].date sessions-out-of-order",
  },
  {
    when: "a time is none",
    file: programme,
    change: ['"end": "11:00"', '"end": "24:00"'],
    fault: "sessions[3].end not-a-time",
  },
  {
    when: "a day is not in the calendar",
    file: programme,
    change: ['"date": "2024-05-14"', '"date": "2024-04-31"'],
    fault: "date not-a-date",
  },
  {
    when: "a vote closes before it opens",
    file: programme,
    change: ['"closes": "09:45"', '"closes": "09:05"'],
    fault: "sessions[4].vote.closes end-before-start",
  },
  {
    when: "a place is of no known kind",
    file: programme,
    change: ['"kind": "venue"', '"kind": "tent"'],
    fault: "place.kind not-among-choices",
  },
  {
    when: "a place has a field that nothing knows",
    file: programme,
    change: ['"address": "Bågvägen', '"adress": "Bågvägen'],
    fault: "place.adress unknown-field",
  },
  {
    when: "an event has no sessions",
    file: "_data/programmes/ice-forum-2023.json",
    change: [/"sessions": \[[\s\S]*\]/, '"sessions": []'],
    fault: "sessions empty-list",
  },
  {
    when: "the contacts of a session are neither a list nor not-stated",
    file: programme,
    change: ['"not-stated"', '"unknown"'],
    fault: "sessions[3].contacts not-among-choices",
  },
  {
    when: "the list of a session's contacts is empty",
    file: programme,
    change: ['"not-stated"', "[]"],
    fault: "sessions[3].contacts empty-list",
    at: '"contacts": []',
  },
  {
    when: "a speaker does not exist",
    file: programme,
    change: ['"contact": "vera-akervik"', '"contact": "vera-akervig"'],
    fault: "sessions[1].speakers[0].contact unknown-id",
  },
  {
    when: "the priority of a session does not exist",
    file: programme,
    change: ['"priority": "N1"', '"priority": "N9"'],
    fault: "sessions[4].priority unknown-id",
  },
  {
    when: "a part of an address has capitals or letters beyond a to z",
    file: programme,
    change: ['"polardagarna-2024"', '"Polardagarna-å"'],
    fault: "slug.sv not-a-slug",
  },
  {
    when: "the labels of a priority are not in order of time",
    file: priorities,
    change: ['"2022-07"', '"2018"'],
    fault: "priorities[0].labels[1].from labels-out-of-order",
  },
  {
    when: "a priority has no label",
    file: "_data/priorities/isloftet.json",
    change: [/"labels": \[.*\]/, '"labels": []'],
    fault: "priorities[0].labels empty-list",
  },
  {
    when: "a priority has a theme that the design has not",
    file: priorities,
    change: ['"theme": 6', '"theme": 8'],
    fault: "priorities[1].theme number-too-large",
  },
  {
    when: "a pictogram does not exist",
    file: priorities,
    change: ['"pictograms/n2.svg"', '"pictograms/n3.svg"'],
    fault: "priorities[1].pictogram missing-picture",
  },
];
