import type { Document } from "../../model/document.ts";
import type { documentFields } from "../../routes/open-data-fields.ts";
import { absoluteUrl, addressesOf, type DataSource, organisationOf } from "./data-source.ts";
import { type Json, toPlainData } from "./plain-data.ts";

type DocumentItem = Readonly<Record<keyof typeof documentFields, Json>>;

/** Facts about the documents, in the order of their ids. The text of a page is at its address. */
export function documentItems(source: DataSource): readonly DocumentItem[] {
  return [...source.site.documents.values()].map((document) => ({
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
    toPlainData({ ...facts, url: absoluteUrl(`/media/${file}`, source) }),
  );
}
