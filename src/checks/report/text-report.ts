import type { Translator } from "../../i18n/translator.ts";
import { showHiddenCharacters } from "../../markdown/hidden-characters.ts";
import { placeOf } from "../../model/fault-text.ts";
import type { Severity } from "../../rules/report/annotation.ts";
import type { Remark } from "../remark.ts";
import type { LineOf } from "./report.ts";

/** As much of a line is shown, in characters. */
const widest = 100;

/** Remarks for people: each with its place, its words, and the line that it is about. */
export function textReport(
  remarks: readonly Remark[],
  { translator, lineOf }: { readonly translator: Pick<Translator, "t">; readonly lineOf: LineOf },
): string {
  const shown = remarks.flatMap((remark) => [
    describeRemark(remark, translator),
    ...excerpt(remark, lineOf(remark)),
  ]);
  return [...shown, ...countsOf(remarks, translator)].join("\n");
}

function describeRemark(remark: Remark, translator: Pick<Translator, "t">): string {
  const { severity, what, remedy, rule } = remark;
  const words = [what, remedy, `(${rule})`].filter((part) => part !== "").join(" ");
  return `${translator.t(`faultReport.${severity}`)} ${placeOf(remark, translator)}: ${words}`;
}

/** The line, and below it marks at what is meant; as much of a long line as can be looked over. */
function excerpt(
  { line, column, length = 1 }: Remark,
  text: string | undefined,
): readonly string[] {
  if (line === undefined || column === undefined || text === undefined) return [];
  const start = Math.max(0, Math.min(column - 1 - Math.floor(widest / 3), text.length - widest));
  const before = (start > 0 ? "…" : "") + showHiddenCharacters(text.slice(start, column - 1));
  const rest = text.slice(column - 1, start + widest);
  const found = showHiddenCharacters(rest.slice(0, length));
  const after =
    showHiddenCharacters(rest.slice(length)) + (start + widest < text.length ? "…" : "");
  const number = String(line).padStart(5);
  return [
    `${number} | ${before}${found}${after}`.trimEnd(),
    `${" ".repeat(number.length)} | ${" ".repeat(before.length)}${"^".repeat(Math.max(1, found.length))}`,
  ];
}

const severities: readonly Severity[] = ["error", "warning", "advice"];
const plural = { error: "errors", warning: "warnings", advice: "pieces" } as const;

function countsOf(remarks: readonly Remark[], { t }: Pick<Translator, "t">): readonly string[] {
  const counts = severities.flatMap((severity) => {
    const count = remarks.filter((remark) => remark.severity === severity).length;
    return count === 0 ? [] : [t(`faultReport.${plural[severity]}`, { count })];
  });
  const mendable = remarks.filter(({ isMendable }) => isMendable).length;
  return [
    ...(counts.length > 0 ? [counts.join(", ")] : []),
    ...(mendable > 0 ? [t("faultReport.mendable", { count: mendable })] : []),
  ];
}
