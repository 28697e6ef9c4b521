import type { Translator } from "../i18n/translator.ts";
import { countUnits, type UnitCount } from "./count-units.ts";
import { type TranslatedUnit, translationStates } from "./translated-unit.ts";

/** A translation, with what has changed in its original since, as far as that is known. */
export interface ToldUnit extends TranslatedUnit {
  readonly changes?: readonly string[] | undefined;
}

/** Tells people of translations: each that somebody should look at, and how many there are. */
export function translationsText(
  units: readonly ToldUnit[],
  { all, translator: { t, format } }: { readonly all: boolean; readonly translator: Translator },
): string {
  const told = all ? units : units.filter(({ state }) => state !== "current");
  const lines = told.flatMap(({ file, field, language, state, record, changes = [] }) => {
    const place = field === undefined ? file : t("faultReport.field", { place: file, field });
    const what = t(`translations.states.${state}`, { language });
    const review =
      record?.reviewed === undefined
        ? ""
        : t(record.by === undefined ? "translations.reviewed" : "translations.reviewedBy", {
            day: format.date(record.reviewed),
            by: record.by ?? "",
          });
    const shown = [`${place}: ${what}`, review].filter((part) => part !== "").join(" ");
    return [shown, ...changes.map((change) => `    ${change}`)];
  });
  return [...lines, ...countUnits(units).map((count) => countLine(count, t))].join("\n");
}

function countLine({ language, folder, counts }: UnitCount, t: Translator["t"]): string {
  const all = translationStates.reduce((sum, state) => sum + counts[state], 0);
  const parts = translationStates
    .filter((state) => counts[state] > 0)
    .map((state) => `${t(`translations.counts.${state}`)} ${counts[state]}`);
  return `${language} ${folder} (${all}): ${parts.join(", ")}`;
}

/** The same for programs. */
export function translationsJson(units: readonly ToldUnit[]): string {
  const told = units.map(({ originalFile, ...unit }) => ({ original: originalFile.path, ...unit }));
  return JSON.stringify({ units: told, counts: countUnits(units) }, null, 2);
}
