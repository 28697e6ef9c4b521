import type { OpenDataFields, OpenDataSet } from "../../routes/open-data-set.ts";
import { daysOfPlans } from "./data.ts";
import { targetColumns, targetCsv } from "./target-csv.ts";
import { targetItems } from "./target-items.ts";

const targetFields = {
  kind: "code",
  plan: "id",
  planTitle: "texts",
  planPeriod: "object",
  area: "object",
  id: "id",
  metric: "texts",
  comparator: "code",
  atLeast: "boolean",
  value: "number",
  unit: "code",
  reference: "code",
  period: "code",
  deadline: "partialDate",
  baseline: "object",
  wordings: "list",
  followUps: "list",
  contacts: "list",
  note: "texts",
  missing: "list",
  url: "addresses",
} as const satisfies OpenDataFields;

/** The targets and goals of all plans as open data, in JSON and as a table. */
export const targetData: OpenDataSet = {
  id: "targets",
  fields: targetFields,
  items: targetItems,
  days: daysOfPlans,
  csv: { fields: targetColumns, write: targetCsv },
};
