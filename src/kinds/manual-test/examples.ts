import { exampleText } from "../common-examples.ts";
import type { ManualTest } from "./schema.ts";

/** The tests of the example site. */
export const things: readonly ManualTest[] = [
  {
    id: "example-screen-reader",
    date: "2030-04-01",
    method: "screen-reader",
    tools: { sv: "En skärmläsare 1.0", en: "A screen reader 1.0" },
    testers: { sv: "Två på enheten", en: "Two people of the unit" },
    pages: [{ kind: "section", id: "start" }],
    result: exampleText,
    problems: [{ kind: "known-problem", id: "example-films" }],
  },
  {
    id: "example-keyboard",
    date: "2030-03-01",
    method: "keyboard",
    testers: { sv: "En på enheten", en: "Somebody of the unit" },
    pages: [{ kind: "section", id: "news" }],
    result: exampleText,
    problems: [],
  },
];
