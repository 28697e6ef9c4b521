import { parseMarkdown } from "../../markdown/parse-markdown.ts";
import { exampleReferences, exampleText } from "../common-examples.ts";
import type { Document, DocumentPage } from "./schema.ts";

/** A plainly invented report of five pages: one lost, one empty, and one that goes on with a section. */
export function exampleDocument(fields: Partial<Document> = {}): Document {
  return {
    id: "example-report",
    title: { sv: "Exempelrapporten", en: "The Example Report" },
    slug: { sv: "exempelrapporten", en: "example-report" },
    reportNumber: "2030:01",
    publisher: exampleReferences.organisation,
    published: "2030-02",
    adopted: "2030-01-15",
    language: "sv",
    summary: exampleText,
    pages: examplePages(),
    contents: exampleContents,
    signature: { contact: exampleReferences.contact, page: "2" },
    missingParts: [
      {
        what: { sv: "Sidan 1", en: "Page 1" },
        reason: { sv: "Den har gått förlorad.", en: "It was lost." },
      },
    ],
    files: [
      {
        file: "example-report.pdf",
        kind: "original",
        type: "application/pdf",
        bytes: 1_240_000,
        pages: 5,
        language: "sv",
      },
    ],
    exemption: {
      basis: { sv: "En paragraf", en: "A section" },
      reason: { sv: "Ett skäl.", en: "A reason." },
      date: "2030-01-01",
    },
    successor: {
      title: { sv: "En senare rapport", en: "A later report" },
      reportNumber: "2031:01",
    },
    related: [],
    external: exampleExternals,
    plans: [],
    ...fields,
  };
}

function examplePages(): readonly DocumentPage[] {
  const title = { sv: "Ett avsnitt", en: "A section" };
  const missing = { sv: "Sidan har gått förlorad.", en: "The page was lost." };
  return [
    { viewer: 1, printed: null, role: "lost", missing, text: {}, places: {} },
    {
      viewer: 2,
      printed: "1",
      role: "contents",
      title: { sv: "Innehåll", en: "Contents" },
      text: {},
      places: {},
    },
    {
      viewer: 3,
      printed: "2",
      role: "text",
      title,
      ...textOf("## A section\n\n### A part\n\nText.[^1]\n\n[^1]: A note."),
    },
    {
      viewer: 4,
      printed: "3",
      role: "text",
      title,
      ...textOf("It goes on.\n\n#### A detail\n\nText."),
    },
    { viewer: 5, printed: "4", role: "empty", text: {}, places: {} },
  ];
}

function textOf(source: string): Pick<DocumentPage, "text" | "places"> {
  const text = parseMarkdown(source, { lastLevel: 3 });
  return { text: { sv: text, en: text }, places: {} };
}

const exampleContents: Document["contents"] = [
  {
    title: { sv: "Ett avsnitt", en: "A section" },
    printed: "2",
    viewer: 3,
    children: [
      { title: { sv: "En del", en: "A part" }, printed: "2", viewer: 3, children: [] },
      { title: { sv: "En förlorad del", en: "A lost part" }, printed: "9", children: [] },
    ],
  },
  {
    title: { sv: "En bilaga", en: "An annex" },
    printed: null,
    missing: { sv: "Sidnumret har fallit bort.", en: "The page number was lost." },
    children: [],
  },
];

const exampleExternals: Document["external"] = [
  {
    id: "x1",
    title: "En annan exempelrapport",
    about: { sv: "En rapport om något annat.", en: "A report on something else." },
    keywords: ["exempelrapporten"],
    language: "sv",
    url: "https://example.org/rapport",
    isSelf: false,
    unreadable: false,
  },
  {
    id: "x2",
    about: { sv: "En text utan titel.", en: "A text without a title." },
    keywords: ["exempelrapporten"],
    language: "sv",
    isSelf: false,
    unreadable: false,
  },
];

/** The documents of the example site. */
export const things = [exampleDocument()];
