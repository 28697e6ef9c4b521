import { type FaultCode, type FaultValues, fieldName, type Report } from "../../model/fault.ts";
import { parseRemembered } from "../../model/parse-with.ts";
import { lastAnswer, rememberFor } from "../../model/remember.ts";
import type { MediaFile } from "../../model/site.ts";
import { mediaFolder } from "../../model/site-files.ts";
import type { SourceFile } from "../../model/source-file.ts";
import type { LoadContext } from "../../model/thing-kind.ts";
import {
  type ContentsEntry,
  type Document,
  type DocumentFields,
  documentSchema,
} from "./schema.ts";
import { type PageText, parseDocumentTexts } from "./texts.ts";

/** The texts of a document's pages, by language and by the page's number in the viewer. */
type DocumentTexts = ReadonlyMap<string, ReadonlyMap<number, PageText>>;

interface DocumentParts {
  readonly id: string;
  readonly fields: DocumentFields;
  readonly source: SourceFile;
  readonly texts: DocumentTexts;
  readonly media: ReadonlyMap<string, MediaFile>;
  /** The paths of files that are there and could not be read. */
  readonly unreadable: ReadonlySet<string>;
}

/** Joins a document's data and texts, and checks what neither can know of the other. */
function joinDocument(parts: DocumentParts, report: Report): Document {
  const { id, fields, texts } = parts;
  const say: Say = (path, code, values) =>
    report({
      severity: "error",
      file: parts.source.path,
      ...parts.source.locate(path),
      field: fieldName(path),
      code,
      values,
    });
  checkPages(fields, say);
  checkContents(fields.contents, ["contents"], { fields, say });
  checkFiles(parts, say);
  checkIds(fields, say);
  checkTexts(parts, report);
  return lastDocument(fields)([...texts].flat(), () => withTexts(id, fields, texts));
}

/** The same document as the last time where its texts are the same. */
const lastDocument = rememberFor((_fields: DocumentFields) => lastAnswer<Document>());

function withTexts(id: string, fields: DocumentFields, texts: DocumentTexts): Document {
  const pages = fields.pages.map((page) => {
    const found = [...texts].flatMap(([language, byPage]) => {
      const text = byPage.get(page.viewer);
      return text ? [[language, text] as const] : [];
    });
    return {
      ...page,
      text: Object.fromEntries(found.map(([language, { text }]) => [language, text])),
      places: Object.fromEntries(
        found.map(([language, { file, line }]) => [language, { file, line }]),
      ),
    };
  });
  return { ...fields, id, pages, plans: [] };
}

type Say = (path: readonly PropertyKey[], code: FaultCode, values: FaultValues) => void;

function checkPages({ pages }: DocumentFields, say: Say): void {
  const seen = { viewer: new Set<number>(), printed: new Set<string>() };
  pages.forEach(({ viewer, printed }, index) => {
    if (seen.viewer.has(viewer)) say(["pages", index, "viewer"], "page-twice", { page: viewer });
    if (printed !== null && seen.printed.has(printed))
      say(["pages", index, "printed"], "page-twice", { page: printed });
    seen.viewer.add(viewer);
    if (printed !== null) seen.printed.add(printed);
  });
}

function checkIds({ external }: DocumentFields, say: Say): void {
  const seen = new Set<string>();
  external.forEach(({ id }, index) => {
    if (seen.has(id)) say(["external", index, "id"], "duplicate-id", { id });
    seen.add(id);
  });
}

function checkContents(
  entries: readonly ContentsEntry[],
  path: readonly PropertyKey[],
  tools: { readonly fields: DocumentFields; readonly say: Say },
): void {
  entries.forEach(({ viewer, children }, index) => {
    const exists = tools.fields.pages.some((page) => page.viewer === viewer);
    if (viewer !== undefined && !exists)
      tools.say([...path, index, "viewer"], "no-such-page", { page: viewer });
    checkContents(children, [...path, index, "children"], tools);
  });
}

function checkFiles({ fields, media }: DocumentParts, say: Say): void {
  fields.files.forEach(({ file, bytes }, index) => {
    const found = media.get(file);
    const path = ["files", index] as const;
    if (!found) say([...path, "file"], "missing-document-file", { file: `${mediaFolder}/${file}` });
    else if (found.bytes !== bytes)
      say([...path, "bytes"], "wrong-file-size", { stated: bytes, found: found.bytes });
  });
}

function checkTexts(
  { fields, texts, source, unreadable, id }: DocumentParts,
  report: Report,
): void {
  const known = new Set(fields.pages.map(({ viewer }) => viewer));
  for (const byPage of texts.values())
    for (const [page, { file, line }] of byPage)
      if (!known.has(page))
        report({
          severity: "error",
          file,
          line: line - 1,
          code: "no-such-page",
          values: { page },
        });
  // What stands in a file that could not be read is not known.
  if ([...unreadable].some((path) => path.endsWith(`/documents/${id}.md`))) return;
  const written = new Set([...texts.values()].flatMap((byPage) => [...byPage.keys()]));
  fields.pages.forEach(({ viewer, role }, index) => {
    if (role !== "text" || written.has(viewer)) return;
    report({
      severity: "error",
      file: source.path,
      ...source.locate(["pages", index]),
      field: fieldName(["pages", index]),
      code: "page-without-text",
      values: { page: viewer },
    });
  });
}

const schemaFor = rememberFor(documentSchema);

/** Makes the documents of a site of their data and their texts. */
export function loadDocuments(context: LoadContext): ReadonlyMap<string, Document> {
  const { sources, files, shared, report } = context;
  const { media, unreadable } = files;
  const schema = schemaFor(shared);
  const texts = parseDocumentTexts(context);
  const documents = new Map<string, Document>();
  for (const [id, source] of sources) {
    const fields = parseRemembered(schema, source, report);
    const parts = { id, source, media, unreadable, texts: texts.get(id) ?? new Map() };
    if (fields) documents.set(id, joinDocument({ ...parts, fields }, report));
  }
  return documents;
}
