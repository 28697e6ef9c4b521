import type { Change } from "../site-with.ts";
import type { BadInput } from "./bad-input.ts";

const lantern = "_data/services/borrow-a-lantern.json";
const star = "_data/services/see-a-star.json";

/** Mistakes in the files of services. */
export const badServices: readonly BadInput[] = [
  {
    when: "the hours of a day overlap",
    file: lantern,
    change: ['"opens": "13:00"', '"opens": "11:30"'],
    fault: "counter.hours[1].opens opening-hours-overlap",
  },
  {
    when: "a day stands in two exceptions from the hours",
    file: lantern,
    change: ['"from": "2031-12-01"', '"from": "2024-05-08"'],
    fault: "counter.exceptions[1].from exception-twice",
  },
  {
    when: "a service has a counter of its own and that of another",
    file: lantern,
    change: ['"laws":', '"counterOf": "see-a-star",\n  "laws":'],
    fault: "counterOf counter-twice",
    at: '"counterOf"',
  },
  {
    when: "a service names the counter of one that has none",
    file: star,
    change: ['"counterOf": "borrow-a-lantern"', '"counterOf": "see-a-star"'],
    fault: "counterOf no-counter-there",
  },
  {
    when: "a service has a topic of its own",
    file: star,
    change: ['"culture-and-leisure"', '"stars"'],
    fault: "topics[0] not-among-choices",
  },
];

/** What gives a warning: nobody can get it. */
export const doubtfulServices: readonly Readonly<Record<string, Change>>[] = [
  { [star]: [/\s*"counterOf": "borrow-a-lantern",/, ""] },
];
