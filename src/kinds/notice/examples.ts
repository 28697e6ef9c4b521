import { parseMarkdown } from "../../markdown/parse-markdown.ts";
import type { Notice, NoticeForm, NoticeOf } from "./schema.ts";

const common: Pick<Notice, "papers" | "contacts"> = { papers: [], contacts: [] };
const law = { to: "https://example.org/", text: { sv: "En lag", en: "An act" } };
const keptAt = { sv: "Kansliet, Exempelgatan 1", en: "The Registry, Exempelgatan 1" };

/** One plainly invented notice of each form, as on the board of a site that is built on 1 May 2030. */
export const exampleNotices: { readonly [Form in NoticeForm]: NoticeOf<Form> } = {
  minutes: {
    ...common,
    id: "example-minutes",
    form: "minutes",
    body: { sv: "Exempelnämnden", en: "The Example Board" },
    meeting: "2030-04-22",
    adjusted: "2030-04-29",
    announced: "2030-04-30",
    keptAt,
    paragraphs: "10–14",
    regulations: [{ to: "https://example.org/", text: { sv: "Taxa", en: "Charges" } }],
  },
  decision: {
    ...common,
    id: "example-decision",
    form: "decision",
    title: { sv: "Ett beslut som exempel", en: "A decision as an example" },
    body: { sv: "Exempelnämnden", en: "The Example Board" },
    decided: "2030-04-24",
    announced: "2030-04-25",
    announcedByAll: "2030-04-26",
    keptAt,
  },
  meeting: {
    ...common,
    id: "example-meeting",
    form: "meeting",
    body: { sv: "Exempelfullmäktige", en: "The Example Council" },
    assembly: "council",
    start: "2030-05-16T10:00",
    place: { kind: "digital", url: "https://example.org/" },
    announced: "2030-05-01",
    matters: {
      sv: parseMarkdown("- Ett ärende\n- Ett till"),
      en: parseMarkdown("- A matter\n- Another one"),
    },
    urgent: false,
    papers: [{ to: { kind: "section", id: "notice-board" } }],
  },
  consultation: {
    ...common,
    id: "example-consultation",
    form: "consultation",
    title: { sv: "En plan som exempel", en: "A plan as an example" },
    stage: "review",
    basis: law,
    from: "2030-04-15",
    until: "2030-05-15",
    announced: "2030-04-15",
    comment: { sv: parseMarkdown("Skriv till oss."), en: parseMarkdown("Write to us.") },
    contacts: [{ kind: "contact", id: "exempla" }],
  },
  other: {
    ...common,
    id: "example-announcement",
    form: "other",
    title: { sv: "En kungörelse som exempel", en: "An announcement as an example" },
    basis: law,
    until: "2030-04-20",
    announced: "2030-04-01",
    description: { sv: parseMarkdown("Texten."), en: parseMarkdown("The text.") },
  },
};

/** The notices of the example site. */
export const things: readonly Notice[] = Object.values(exampleNotices);
