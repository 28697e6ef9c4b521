import type { LocalizedText } from "../../model/shared-schemas.ts";
import { type CsvCell, writeCsv } from "../../outputs/open-data/csv.ts";
import type { DataSource, OpenDataFields } from "../../routes/open-data-set.ts";
import { columnsOf, type OpenDataFile } from "../../routes/open-data-set.ts";
import { type TargetItem, targetItems, type Wording } from "./target-items.ts";

/** The columns of the table; a field that has a value for each language has one for each. */
export const targetColumns = {
  kind: "code",
  plan_id: "id",
  plan_title: "texts",
  plan_from: "partialDate",
  plan_to: "partialDate",
  area_id: "id",
  area_name: "texts",
  target_id: "id",
  metric: "texts",
  comparator: "code",
  at_least: "boolean",
  value: "number",
  unit: "code",
  reference: "code",
  period: "code",
  deadline: "partialDate",
  baseline_value: "number",
  baseline_unit: "code",
  baseline_year: "partialDate",
  baseline_reference_value: "number",
  baseline_source: "texts",
  scorecard_page: "text",
  scorecard_wording: "texts",
  chapter_page: "text",
  chapter_wording: "texts",
  goal_page: "text",
  goal_wording: "texts",
  note: "texts",
  missing: "texts",
  url: "addresses",
} as const satisfies OpenDataFields;

/** What a row has for a field: a cell, or texts for a column of each language. */
type RowValue = CsvCell | LocalizedText;

/** The targets and goals as a table: the same facts, in the same order, as in the JSON file. */
export function targetCsv({ fields }: OpenDataFile, source: DataSource): string {
  const { languages } = source.site.settings;
  const rows = targetItems(source).map((item) => {
    const row: Readonly<Record<string, RowValue>> = rowOf(item);
    return fields.flatMap((field) => {
      const value = row[field.name] ?? null;
      if (columnsOf(field, languages).length === 1 && !isTexts(value)) return [value];
      return languages.map((language) => (isTexts(value) ? (value[language] ?? null) : null));
    });
  });
  return writeCsv(
    fields.flatMap((field) => columnsOf(field, languages)),
    rows,
  );
}

function isTexts(value: RowValue): value is LocalizedText {
  return typeof value === "object" && value !== null;
}

function rowOf(item: TargetItem): Readonly<Record<keyof typeof targetColumns, RowValue>> {
  const { baseline } = item;
  return {
    kind: item.kind,
    plan_id: item.plan,
    plan_title: item.planTitle,
    plan_from: item.planPeriod.from,
    plan_to: item.planPeriod.to,
    area_id: item.area?.id ?? null,
    area_name: item.area?.name ?? null,
    target_id: item.id,
    metric: item.metric,
    comparator: item.comparator,
    at_least: item.atLeast,
    value: item.value,
    unit: item.unit,
    reference: item.reference,
    period: item.period,
    deadline: item.deadline,
    baseline_value: baseline?.value ?? null,
    baseline_unit: baseline?.unit ?? null,
    baseline_year: baseline?.year ?? null,
    baseline_reference_value: baseline?.referenceValue ?? null,
    baseline_source: baseline?.source ?? null,
    ...wordingCells(item),
    note: item.note,
    missing: joinTexts(item.missing),
    url: item.url,
  };
}

function wordingCells({ wordings }: TargetItem) {
  const at = (place: Wording["place"]) => wordings.filter((wording) => wording.place === place);
  const pages = (place: Wording["place"]) =>
    at(place).flatMap(({ page }) => (page === null ? [] : [page]));
  const page = (place: Wording["place"]) => pages(place).join("; ") || null;
  const text = (place: Wording["place"]) => joinTexts(at(place).map((wording) => wording.text));
  return {
    scorecard_page: page("scorecard"),
    scorecard_wording: text("scorecard"),
    chapter_page: page("chapter"),
    chapter_wording: text("chapter"),
    goal_page: page("goal"),
    goal_wording: text("goal"),
  };
}

/** Several texts in one cell, each on a line of its own. */
function joinTexts(texts: readonly LocalizedText[]): LocalizedText {
  const joined: Record<string, string> = {};
  for (const text of texts)
    for (const [language, value] of Object.entries(text))
      joined[language] = joined[language] === undefined ? value : `${joined[language]}\n${value}`;
  return joined;
}
