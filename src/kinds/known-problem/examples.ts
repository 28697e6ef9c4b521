import { exampleText } from "../common-examples.ts";
import type { KnownProblem } from "./schema.ts";

const common: Pick<KnownProblem, "since" | "findings"> = { since: "2030-03-01", findings: [] };

/** One plainly invented problem of each kind. */
export const exampleProblems: readonly KnownProblem[] = [
  {
    ...common,
    id: "example-films",
    kind: "non-compliance",
    title: { sv: "Filmerna saknar syntolkning", en: "The films have no audio description" },
    description: exampleText,
    criteria: ["1.2.5"],
    situations: ["without-vision", "limited-vision"],
    pages: [{ kind: "section", id: "news" }, "/*/evenemang/*"],
    reason: exampleText,
    mendedBy: "2030-12-31",
    plan: { sv: "Vi gör om filmerna.", en: "We will make the films again." },
  },
  {
    ...common,
    id: "example-map",
    kind: "disproportionate-burden",
    title: { sv: "Kartan går inte att zooma", en: "The map cannot be enlarged" },
    criteria: [],
    situations: ["limited-vision"],
    reason: exampleText,
  },
  {
    ...common,
    id: "example-archive",
    kind: "outside-law",
    title: { sv: "Arkivet är inläst som bilder", en: "The archive was scanned as pictures" },
    criteria: [],
    situations: [],
    reason: exampleText,
  },
];

/** The known problems of the example site. */
export const things = exampleProblems;
