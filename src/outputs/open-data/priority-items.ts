import { labelOf, type Priority } from "../../model/priority-set.ts";
import { get } from "../../model/site.ts";
import type { priorityFields } from "../../routes/open-data-fields.ts";
import { addressesOf, type DataSource, organisationOf } from "./data-source.ts";
import { type Json, toPlainData } from "./plain-data.ts";

type PriorityItem = Readonly<Record<keyof typeof priorityFields, Json>>;

/** The priorities of all strategies, in the order in which each strategy has them. */
export function priorityItems(source: DataSource): readonly PriorityItem[] {
  return [...source.site.priorities.values()].map((priority) => {
    const set = get(source.site.prioritySets, { id: priority.set });
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
