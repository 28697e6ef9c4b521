import {
  type MarkdownDocument,
  type ParseOptions,
  parseMarkdown,
} from "../../markdown/parse-markdown.ts";
import type { Report } from "../../model/fault.ts";
import { textPlaceOf } from "../../model/page-texts.ts";
import { rememberFor, rememberWithFaults } from "../../model/remember.ts";
import { dataFile, type SiteFiles } from "../../model/site-files.ts";
import type { TextFile } from "../../model/source-file.ts";
import type { LoadContext } from "../../model/thing-kind.ts";
import type { TextPlace } from "./schema.ts";

/** The folder of a language in which the texts of documents stand, page by page. */
export const documentTexts = "documents";

/** The text of one page of a document in one language, and where it stands. */
export interface PageText extends TextPlace {
  readonly text: MarkdownDocument;
}

const pageMark = /^=== (\d+) ===[ \t]*$/;

/**
 * Splits the Markdown of a document into its pages: each begins with a line `=== 14 ===` with the
 * number of the page in the viewer. Headings follow the whole, so that a page may begin deep down.
 */
export function parseDocumentText(
  { path, text }: TextFile,
  kinds: readonly string[],
  report: Report,
): ReadonlyMap<number, PageText> {
  const pages = new Map<number, PageText>();
  let lastLevel = 1;
  for (const { viewer, line, lines } of slices(text)) {
    const say = (code: "page-twice" | "text-before-first-page", at: number) =>
      report({ severity: "error", file: path, line: at, code, values: { page: viewer ?? 0 } });
    if (viewer === undefined) {
      const first = lines.findIndex((content) => content.trim() !== "");
      if (first >= 0) say("text-before-first-page", first + 1);
      continue;
    }
    if (pages.has(viewer)) say("page-twice", line - 1);
    const parsed = parsePage(lines.join("\n"), { path, line, lastLevel, kinds }, report);
    lastLevel = parsed.lastLevel ?? lastLevel;
    pages.set(viewer, { text: parsed, file: path, line });
  }
  return pages;
}

/** What a file was parsed into is remembered. */
const parserFor = rememberFor((kinds: readonly string[]) =>
  rememberWithFaults((file: TextFile, report) => parseDocumentText(file, kinds, report)),
);

interface Slice {
  readonly viewer: number | undefined;
  /** The line of the file on which the slice's text begins. */
  readonly line: number;
  readonly lines: string[];
}

function slices(text: string): readonly Slice[] {
  const found: Slice[] = [{ viewer: undefined, line: 1, lines: [] }];
  text.split(/\r?\n/).forEach((content, index) => {
    const mark = pageMark.exec(content);
    if (mark) found.push({ viewer: Number(mark[1]), line: index + 2, lines: [] });
    else found.at(-1)?.lines.push(content);
  });
  return found;
}

function parsePage(
  source: string,
  { path, line, ...options }: { path: string; line: number } & ParseOptions,
  report: Report,
): MarkdownDocument {
  const text = parseMarkdown(source, options);
  for (const { code, line: within, detail } of text.problems)
    report({
      severity: "error",
      file: path,
      line: line + within - 1,
      code,
      values: { detail, value: detail },
    });
  return text;
}

/** The texts of all documents, by their ids, languages and pages; reports those of no document. */
export function parseDocumentTexts({
  files,
  languages,
  shared,
  report,
}: LoadContext): ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<number, PageText>>> {
  const texts = new Map<string, Map<string, ReadonlyMap<number, PageText>>>();
  const parse = parserFor(shared.kinds.references);
  for (const file of files.content) {
    if (!file.path.includes(`/${documentTexts}/`)) continue;
    const place = textPlaceOf(file.path, documentTexts);
    if (!place) continue;
    const { language, id } = place;
    if (!languages.includes(language)) {
      const values = { language, languages: languages.join(", ") };
      report({ severity: "error", file: file.path, code: "unknown-language-folder", values });
      continue;
    }
    texts.set(id, new Map(texts.get(id)).set(language, parse(file, report)));
  }
  reportMissingData([...texts.keys()], files, report);
  return texts;
}

function reportMissingData(
  ids: readonly string[],
  { data, unreadable }: Pick<SiteFiles, "data" | "unreadable">,
  report: Report,
): void {
  const paths = new Set([...data.map(({ path }) => path), ...unreadable]);
  for (const file of ids.map((id) => dataFile("documents", id)))
    if (!paths.has(file)) report({ severity: "error", file, code: "missing-file", values: {} });
}
