import { labelOf } from "../../model/labels.ts";
import { get } from "../../model/site.ts";
import { addressesOf, organisationOf } from "../../outputs/open-data/data-source.ts";
import { type Json, toPlainData } from "../../outputs/open-data/plain-data.ts";
import type { DataSource, OpenDataFields, OpenDataSet } from "../../routes/open-data-set.ts";
import type { Priority } from "./schema.ts";

const priorityFields = {
  id: "id",
  set: "object",
  organisation: "object",
  kind: "code",
  label: "texts",
  shortLabel: "texts",
  labels: "list",
  description: "texts",
  url: "addresses",
} as const satisfies OpenDataFields;

type PriorityItem = Readonly<Record<keyof typeof priorityFields, Json>>;

/** The priorities of all strategies, in the order in which each strategy has them. */
function priorityItems(source: DataSource): readonly PriorityItem[] {
  return [...source.site.things.priority.values()].map((priority) => {
    const set = get(source.site.things.priorities, { id: priority.set });
    return {
      id: priority.id,
      set: { id: set.id, name: toPlainData(set.name) },
      organisation: organisationOf(set.organisation, source),
      kind: priority.kind,
      label: toPlainData(labelOf(priority)),
      shortLabel: toPlainData(priority.shortLabel),
      labels: labelsOf(priority),
      description: toPlainData(priority.description),
      url: addressesOf(`priority:${priority.id}`, source),
    };
  });
}

/** Each label is valid from its first day until, and without, the first day of the next. */
function labelsOf({ labels }: Priority): Json {
  return labels.map(({ from, text }, index) => ({
    validFrom: from,
    validBefore: labels[index + 1]?.from ?? null,
    text: toPlainData(text),
  }));
}

/** The priorities of the site as open data: labels have years and months, and no days of change. */
export const priorityData: OpenDataSet = {
  id: "priorities",
  fields: priorityFields,
  items: priorityItems,
  days: () => [],
};
