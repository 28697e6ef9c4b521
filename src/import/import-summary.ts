import type { Translator } from "../i18n/translator.ts";
import type { ConvertedPage } from "./convert-document.ts";
import type { ImportedDocument } from "./import-document.ts";
import { writeRanges } from "./write-ranges.ts";

/** What came of an import, in the editor's words: what was written, and what to look at first. */
export function summarise(
  { document, written, guessedLanguage }: ImportedDocument,
  { t, format }: Pick<Translator, "t" | "format">,
): string {
  const { pages } = document;
  const headings = pages.reduce((sum, page) => sum + page.headings, 0);
  const counts = [
    t("import.summary.pages", { count: pages.length }),
    t("import.summary.headings", { count: headings }),
    t("import.summary.contents", { count: document.contents.length }),
  ];
  const language = guessedLanguage === undefined ? [] : [format.languageName(guessedLanguage)];
  const advice = [
    ...advise(document, t),
    ...language.map((name) => t("import.summary.guessedLanguage", { language: name })),
  ];
  return [
    ...written.map((path) => t("import.summary.written", { path })),
    counts.join(", "),
    ...advice.slice(0, 1).map(() => t("import.summary.lookFirst")),
    ...advice.map((line) => `- ${line}`),
  ].join("\n");
}

function advise(
  { pages, title, contents }: ImportedDocument["document"],
  t: Translator["t"],
): readonly string[] {
  const viewersOf = (isWanted: (page: ConvertedPage) => boolean) =>
    pages.filter(isWanted).map(({ viewer }) => viewer);
  const [pictures, unreadable, tables] = [
    viewersOf(({ lack }) => lack === "picture"),
    viewersOf(({ lack }) => lack === "unreadable"),
    viewersOf(({ hasTable }) => hasTable),
  ];
  const isScan = pictures.length === pages.length;
  const hasText = pictures.length + unreadable.length < pages.length;
  const onPages = (list: readonly number[]) => ({ count: list.length, pages: writeRanges(list) });
  return [
    ...(isScan ? [t("import.summary.scanned")] : []),
    ...(!isScan && pictures.length > 0 ? [t("import.summary.pictures", onPages(pictures))] : []),
    ...(unreadable.length > 0 ? [t("import.summary.unreadable", onPages(unreadable))] : []),
    ...(tables.length > 0 ? [t("import.summary.tables", onPages(tables))] : []),
    ...(title === undefined ? [t("import.summary.noTitle")] : []),
    ...(hasText && contents.length === 0 ? [t("import.summary.noContents")] : []),
    ...(hasText && pages.every(({ headings }) => headings === 0)
      ? [t("import.summary.noHeadings")]
      : []),
    ...(hasText && pages.every(({ printed }) => printed === null)
      ? [t("import.summary.noNumbers")]
      : []),
    ...(hasText ? [t("import.summary.check")] : []),
  ];
}
