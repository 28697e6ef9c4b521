import { absoluteUrl, addressesOf, organisationOf } from "../../outputs/open-data/data-source.ts";
import { type Json, toPlainData } from "../../outputs/open-data/plain-data.ts";
import { mediaUrl } from "../../routes/media-url.ts";
import type { DataSource, OpenDataFields, OpenDataSet } from "../../routes/open-data-set.ts";
import type { Document } from "./schema.ts";

const documentFields = {
  id: "id",
  title: "texts",
  reportNumber: "text",
  publisher: "object",
  published: "partialDate",
  adopted: "date",
  language: "code",
  summary: "texts",
  colophon: "texts",
  signature: "object",
  pages: "list",
  contents: "list",
  missingParts: "list",
  files: "list",
  exemption: "object",
  predecessor: "object",
  successor: "object",
  related: "list",
  plans: "list",
  url: "addresses",
} as const satisfies OpenDataFields;

type DocumentItem = Readonly<Record<keyof typeof documentFields, Json>>;

/** Facts about the documents, in the order of their ids. The text of a page is at its address. */
function documentItems(source: DataSource): readonly DocumentItem[] {
  return [...source.site.things.document.values()].map((document) => ({
    id: document.id,
    title: toPlainData(document.title),
    reportNumber: document.reportNumber ?? null,
    publisher: organisationOf(document.publisher, source),
    published: document.published ?? null,
    adopted: document.adopted ?? null,
    language: document.language,
    summary: toPlainData(document.summary),
    colophon: toPlainData(document.colophon),
    signature: toPlainData(document.signature),
    pages: pagesOf(document, source),
    contents: toPlainData(document.contents),
    missingParts: toPlainData(document.missingParts),
    files: filesOf(document, source),
    exemption: toPlainData(document.exemption),
    predecessor: toPlainData(document.predecessor),
    successor: toPlainData(document.successor),
    related: toPlainData(document.related),
    plans: toPlainData(document.plans),
    url: addressesOf(`document:${document.id}`, source),
  }));
}

function pagesOf({ id, pages }: Document, source: DataSource): Json {
  return pages.map(({ viewer, printed, role, title, missing }) => ({
    viewer,
    printed,
    role,
    title: toPlainData(title),
    missing: toPlainData(missing),
    url: addressesOf(`document:${id}/${viewer}`, source),
  }));
}

function filesOf({ files }: Document, source: DataSource): Json {
  return files.map(({ file, ...facts }) =>
    toPlainData({ ...facts, url: absoluteUrl(mediaUrl(file), source) }),
  );
}

/** The documents of the site as open data. */
export const documentData: OpenDataSet = {
  id: "documents",
  fields: documentFields,
  items: documentItems,
  days: ({ things }) => [...things.document.values()].map(({ adopted }) => adopted),
};
