import { parseMarkdown } from "../../markdown/parse-markdown.ts";
import type { Alert } from "./schema.ts";

/** An alert that is in force when the example site is built. */
function exampleAlert(fields: Partial<Alert>): Alert {
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

/** The alerts of the example site. */
export const things = [exampleAlert({}), exampleAlert({ id: "example-flash", level: "flash" })];
