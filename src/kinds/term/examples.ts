import type { Term } from "./schema.ts";

/** A word of the example site. */
export const exampleTerm: Term = {
  id: "balance-sheet",
  term: { sv: "balansräkning", en: "balance sheet" },
  forms: { sv: ["balansräkningen"], en: ["balance sheets"] },
  definition: {
    sv: "En lista över vad någon äger och är skyldig.",
    en: "A list of what somebody owns and owes.",
  },
  source: { to: { kind: "section", id: "documents" } },
};

/** The words of the example site. */
export const things = [exampleTerm];
