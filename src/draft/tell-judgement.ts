import type { Remark } from "../checks/remark.ts";
import type { LocaleTexts } from "../i18n/locale.ts";
import type { Translate } from "../i18n/translator.ts";

/** What is said of a file that somebody writes, and of what it breaks elsewhere. */
export interface Judgement<One = Remark> {
  /** Of the file itself. */
  readonly here: readonly One[];
  /** Of other files, as far as it was not said of the site as it was opened. */
  readonly elsewhere: readonly One[];
  /** Whether there are errors, also such as were there before: then no page can be made. */
  readonly isStopped: boolean;
}

/** A remark with the words that stand beside it. */
export interface ToldRemark extends Remark {
  /** How much it matters: "fel". */
  readonly level: string;
  /** Words that lead to it: "Gå till fältet ”phones[0]”, rad 3". Absent where it concerns a whole file that is open. */
  readonly go?: string;
  /** Where it is in its file: "fältet ”phones[0]”, rad 3". Absent where it concerns the whole file. */
  readonly place?: string;
}

/** A judgement in words. */
export interface ToldJudgement extends Judgement<ToldRemark> {
  /** How many remarks there are: "2 fel, 1 varning". */
  readonly summary: string;
}

/** The words around remarks that are the same every time. */
export type DraftWords = Pick<
  LocaleTexts["draft"],
  "remarks" | "here" | "elsewhere" | "why" | "preview" | "stopped" | "missing"
>;

/** The words around remarks, in the language of a translator. */
export function draftWords(t: Translate): DraftWords {
  return {
    remarks: t("draft.remarks"),
    here: t("draft.here"),
    elsewhere: t("draft.elsewhere"),
    why: t("draft.why"),
    preview: t("draft.preview"),
    stopped: t("draft.stopped"),
    missing: t("draft.missing"),
  };
}

/** Puts the words that stand beside remarks to them: what stops somebody comes first. Pure. */
export function tellJudgement(judgement: Judgement, t: Translate): ToldJudgement {
  const { here, elsewhere, isStopped } = judgement;
  return {
    here: byWeight(here).map((remark) => tell(remark, [], t)),
    elsewhere: byWeight(elsewhere).map((remark) => tell(remark, [remark.file], t)),
    isStopped,
    summary: summaryOf([...here, ...elsewhere], t),
  };
}

/** @param before the names that stand before its place in words that lead to it */
function tell(remark: Remark, before: readonly string[], t: Translate): ToldRemark {
  const places = placeOf(remark, t);
  const way = [...before, ...places].join(", ");
  return {
    ...remark,
    level: t(`checks.severity.${remark.severity}`),
    ...(way !== "" && { go: t("draft.go", { place: way }) }),
    ...(places.length > 0 && { place: places.join(", ") }),
  };
}

function placeOf({ field, line }: Remark, t: Translate): readonly string[] {
  return [
    ...(field === undefined ? [] : [t("draft.field", { field })]),
    ...(line === undefined ? [] : [t("draft.line", { line })]),
  ];
}

/** How much remarks matter, the most important first. */
const severities = ["error", "warning", "advice"] as const;

function byWeight(remarks: readonly Remark[]): readonly Remark[] {
  return remarks.toSorted(
    (one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity),
  );
}

const plural = { error: "errors", warning: "warnings", advice: "pieces" } as const;

function summaryOf(remarks: readonly Remark[], t: Translate): string {
  const counts = severities.flatMap((severity) => {
    const count = remarks.filter((remark) => remark.severity === severity).length;
    return count === 0 ? [] : [t(`faultReport.${plural[severity]}`, { count })];
  });
  return counts.length > 0 ? counts.join(", ") : t("draft.none");
}
