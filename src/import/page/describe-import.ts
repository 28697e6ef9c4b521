import type { Translator } from "../../i18n/translator.ts";
import type { FaultCode } from "../../model/fault.ts";
import { describeImportError } from "../import-error.ts";
import type { ImportedPage } from "./import-pages.ts";
import type { PlacedRemark } from "./remark.ts";

type Words = Pick<Translator, "t" | "format">;

/** What came of an import, in the editor's words: each page with what to look at, and the sums. */
export function describeImport(pages: readonly ImportedPage[], words: Words): string {
  const written = pages.filter(({ error }) => !error);
  const sums = [
    words.t("import.page.report.pages", { count: written.length }),
    ...countOf("failures", pages.length - written.length, words),
    ...countOf("remarks", written.flatMap(({ remarks }) => remarks).length, words),
  ];
  return [...written.map((page) => describePage(page, words)), `${sums.join(", ")}.`].join("\n\n");
}

function countOf(what: "failures" | "remarks", count: number, { t }: Words): readonly string[] {
  return count === 0 ? [] : [t(`import.page.report.${what}`, { count })];
}

function describePage({ source, written, remarks }: ImportedPage, words: Words): string {
  const { t } = words;
  const [path = "", ...others] = written;
  return [
    t("import.page.report.written", { path, source }),
    ...others.map((other) => t("import.page.report.alsoWritten", { path: other })),
    ...sorted(remarks).map((remark) => `- ${placeOf(remark, words)}: ${textOf(remark, words)}`),
  ].join("\n");
}

/** Why no page could be made of files, in the editor's words. */
export function describeFailures(pages: readonly ImportedPage[], words: Words): readonly string[] {
  return pages.flatMap(({ error }) => (error ? [describeImportError(error, words)] : []));
}

function sorted(remarks: readonly PlacedRemark[]): readonly PlacedRemark[] {
  return remarks.toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0));
}

function placeOf({ line }: PlacedRemark, { t }: Words): string {
  return line === undefined
    ? t("import.page.report.whole")
    : t("import.page.report.line", { line });
}

function textOf(remark: PlacedRemark, words: Words): string {
  return `${whatOf(remark, words)} ${proposalOf(remark, words)}`;
}

function whatOf(remark: PlacedRemark, words: Words): string {
  return words.t(`import.page.remarks.${remark.code}.what`, valuesOf(remark, words));
}

function proposalOf(remark: PlacedRemark, words: Words): string {
  return words.t(`import.page.remarks.${remark.code}.remedy`, valuesOf(remark, words));
}

/** Languages are called what people call them, and a fault of a file is said in words. */
function valuesOf({ values }: PlacedRemark, { t, format }: Words): PlacedRemark["values"] {
  const { language, why } = values;
  return {
    ...values,
    ...(typeof language === "string" && { language: format.languageName(language) }),
    ...(typeof why === "string" && { why: t(`faults.${why as FaultCode}.what`, values) }),
  };
}

/** The same for programs. */
export function reportOf(pages: readonly ImportedPage[], words: Words) {
  return {
    pages: pages.map(({ source, written, remarks, error }) => ({
      source,
      files: written,
      ...(error && { error: { code: error.code, what: describeImportError(error, words) } }),
      remarks: sorted(remarks).map((remark) => ({
        code: remark.code,
        file: written[0],
        ...(remark.line !== undefined && { line: remark.line }),
        what: whatOf(remark, words),
        proposal: proposalOf(remark, words),
        values: remark.values,
      })),
    })),
  };
}
