import { relationsInList, toItself } from "../../model/check-circles.ts";
import { namedBy } from "../../model/named-by.ts";
import { dataFile } from "../../model/site-files.ts";
import { filled } from "../../model/skeleton.ts";
import { wordsOfField } from "../../model/synonyms.ts";
import type { OwnText, Relation } from "../../model/thing-kind.ts";
import { inInlineText, localize } from "../../routes/localize.ts";
import { pageOf, type Speaker } from "../../routes/page-definition.ts";
import { plainLocal } from "../../routes/plain-local.ts";
import { listPage } from "../common-pages.ts";
import { defineData, defineKind, definePage, mapThings } from "../kind.ts";
import { documentData } from "./data.ts";
import { loadDocuments } from "./join.ts";
import { pageTextOf } from "./page-text.ts";
import { type Document, type DocumentPage, documentSchema } from "./schema.ts";
import { documentTexts } from "./texts.ts";
import { yearOf } from "./year-of.ts";

/** One page of a document. */
export interface PageOfDocument {
  readonly document: Document;
  readonly page: DocumentPage;
}

const documentsPage = definePage(
  listPage({
    id: "documents",
    address: (t) => t("routes.documents"),
    title: (t) => t("ui.document.title"),
  }),
);

/** What the pages of one document have in common. */
const shared = {
  section: () => "documents",
  owner: (_: unknown, { settings }: Pick<Speaker["site"], "settings">) => settings.publisher,
  isReadAloud: true,
};

const documentPage = definePage<Document>({
  ...shared,
  key: ({ id }) => `document:${id}`,
  segments: segmentsOf,
  title: ({ title }, { language, site }) => localize(title, language, site),
  // A document has the title of what it was published of, such as a plan: WCAG 2.4.2.
  titleInTab: (_, title, { translator: { t } }) =>
    t("ui.document.titleInDocument", { title, document: t("ui.document.one") }),
  lastModified: ({ adopted }) => adopted,
  exemption: ({ exemption }) => exemption,
  files: (document, { language }) => filesOf(document, language),
  opening: openingOf,
  search: (document, { language }) => ({
    kind: "document",
    year: yearOf(document),
    keywords: wordsOfField(document.keywords?.[language]),
  }),
});

const wholePage = definePage<Document>({
  ...shared,
  key: ({ id }) => `document:${id}/whole`,
  segments: (document, speaker) => [
    ...segmentsOf(document, speaker),
    speaker.translator.t("routes.documentWhole"),
  ],
  parents: ({ id }) => [`document:${id}`],
  title: (_, { translator: { t } }) => ({ value: t("ui.document.whole") }),
  titleInTab: (document, title, speaker) => titleInDocument(document, title, speaker),
  files: (document, { language }) => filesOf(document, language),
  opening: openingOf,
  isInSiteMap: () => false,
  isInIndex: () => false,
  pictureOf: ({ id }) => `document:${id}`,
  isPrinted: true,
});

const pageOfDocumentPage = definePage<PageOfDocument>({
  ...shared,
  key: ({ document, page }) => `document:${document.id}/${page.viewer}`,
  segments: ({ document, page }, speaker) => [
    ...segmentsOf(document, speaker),
    speaker.translator.t("routes.documentPage", { page: page.viewer }),
  ],
  parents: ({ document }) => [`document:${document.id}`],
  title: (subject, speaker) => ({ value: titleOfPage(subject, speaker) }),
  titleInTab: ({ document }, title, speaker) => titleInDocument(document, title, speaker),
  files: ({ document }, { language }) => filesOf(document, language),
  opening: ({ document, page }, { language }) =>
    pageTextOf(page, language, document.language)?.value,
  search: ({ document, page }) => ({
    kind: "document",
    year: yearOf(document),
    printed: page.printed ?? undefined,
  }),
  isInSiteMap: () => false,
  isInIndex: () => false,
  pictureOf: ({ document }) => `document:${document.id}`,
});

/** A report, kept as HTML page by page. */
export const document = defineKind({
  name: "document",
  pages: {
    documents: documentsPage,
    document: documentPage,
    whole: wholePage,
    page: pageOfDocumentPage,
  },
  sections: [{ id: "documents", isThere: ({ has }) => has("document") }],
  data: defineData<Document>({
    folder: "documents",
    textFolder: documentTexts,
    fields: "document",
    schema: documentSchema,
    skeleton: {
      fields: ({ date }) => ({ slug: filled, published: date, pages: [{ role: "text" }] }),
      text: (placeholder) => `=== 1 ===\n\n${placeholder}`,
    },
    load: loadDocuments,
    complete: (things, all) => {
      const plans = namedBy("plan", all.plan, ({ document: one }) => (one ? [one] : []));
      return mapThings(things, (one) => ({ ...one, plans: plans(one.id) }));
    },
    relations: (things) => [
      [...things.values()].flatMap(orderOf),
      [...things.values()].flatMap((one) => toItself(relationsInList(one, "related"))),
    ],
    ownTexts: textsOf,
    withoutTexts: ({ pages, ...fields }) => ({
      ...fields,
      pages: pages.map(({ text: _text, places: _places, ...page }) => page),
    }),
  }),
  openData: [documentData],
  plan: ({ things: { document: documents } }) =>
    documents.size === 0
      ? []
      : [
          pageOf(documentsPage, null),
          ...[...documents.values()].flatMap((one) => [
            pageOf(documentPage, one),
            pageOf(wholePage, one),
            ...one.pages.map((page) => pageOf(pageOfDocumentPage, { document: one, page })),
          ]),
        ],
});

function segmentsOf(
  { slug }: Document,
  { language, site, translator: { t } }: Speaker,
): readonly string[] {
  return [t("routes.documents"), localize(slug, language, site).value];
}

function openingOf({ summary }: Document, { language, site }: Speaker) {
  return summary && localize(summary, language, site).value;
}

/** "Page 24: Business"; a title in another language stays marked as such. */
function titleOfPage(
  { page }: PageOfDocument,
  { language, site, translator: { t } }: Speaker,
): string {
  if (page.title === undefined) return t("ui.document.page", { page: page.viewer });
  const title = inInlineText(localize(page.title, language, site));
  return t("ui.document.pageWithTitle", { page: page.viewer, title });
}

function titleInDocument(document: Document, title: string, speaker: Speaker): string {
  return speaker.translator.t("ui.document.titleInDocument", {
    title,
    document: plainLocal(document.title, speaker),
  });
}

/** Its data, and the Markdown file of its text, which all its pages share. */
function filesOf({ id, pages, language: original }: Document, language: string): readonly string[] {
  const places = pages.map((page) => page.places);
  const place = places.find((known) => known[language] ?? known[original]);
  const text = place?.[language] ?? place?.[original];
  return [dataFile("documents", id), ...(text ? [text.file] : [])];
}

/** The texts of its pages, each in the languages that have it. */
function textsOf({ pages }: Document): readonly OwnText[] {
  return pages.flatMap(({ text, places }) =>
    Object.entries(places).flatMap(([language, { file, line }]) => {
      const body = text[language];
      return body ? [{ language, file, body, bodyLine: line }] : [];
    }),
  );
}

/** Successors are predecessors the other way round: a document may not be both to another one. */
function orderOf({ id, predecessor, successor }: Document): readonly Relation[] {
  const [before, after] = [predecessor?.document, successor?.document];
  return [
    ...(before ? [{ from: id, to: before.id, owner: id, path: ["predecessor", "document"] }] : []),
    ...(after ? [{ from: after.id, to: id, owner: id, path: ["successor", "document"] }] : []),
  ];
}
