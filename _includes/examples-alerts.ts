import type { Alert } from "../src/kinds/alert/schema.ts";
import type { Term } from "../src/kinds/term/schema.ts";
import { parseMarkdown } from "../src/markdown/parse-markdown.ts";

/** An alert that is in force when the example site is built. */
export function exampleAlert(fields: Partial<Alert>): Alert {
  return {
    id: "example-crisis",
    level: "crisis",
    title: { sv: "Koka vattnet", en: "Boil the water" },
    text: {
      sv: parseMarkdown("Det gäller **alla** i exemplet."),
      en: parseMarkdown("It concerns **everybody** in the example."),
    },
    link: { to: { kind: "section", id: "news" } },
    start: "2030-05-01T08:00",
    end: "2030-05-02T08:00",
    ...fields,
  };
}

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
