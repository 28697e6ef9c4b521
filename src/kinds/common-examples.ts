import { parseTelephone, type Telephone } from "../i18n/telephone.ts";
import { parseMarkdown } from "../markdown/parse-markdown.ts";
import type { LocalizedMarkdown } from "../model/shared-schemas.ts";

/** Plainly invented things, for the examples of components. */
export const exampleReferences = {
  contact: { kind: "contact", id: "exempla" },
  organisation: { kind: "organisation", id: "example-body" },
  programme: { kind: "programme", id: "example-day" },
  priority: { kind: "priority", id: "E1" },
  plan: { kind: "plan", id: "example-plan" },
} as const;

export const exampleText: LocalizedMarkdown = {
  sv: parseMarkdown("En text som exempel."),
  en: parseMarkdown("A text as an example."),
};

/** A number of a series that is kept free for examples. */
export const exampleTelephone = telephoneOf("070-174 06 05");

function telephoneOf(text: string): Telephone {
  const telephone = parseTelephone(text, "SE");
  if (!telephone) throw new Error(`${text} is not a telephone number`);
  return telephone;
}
