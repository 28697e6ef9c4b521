import { headingsIn } from "../../model/fragments.ts";
import { labelOf } from "../../model/labels.ts";
import { type Reference, referenceKey } from "../../model/reference.ts";
import { get, mentionsOf } from "../../model/site.ts";
import { dataFile } from "../../model/site-files.ts";
import { filled } from "../../model/skeleton.ts";
import { localize } from "../../routes/localize.ts";
import { pageOf, type Speaker } from "../../routes/page-definition.ts";
import { plainLocal } from "../../routes/plain-local.ts";
import { listKind } from "../../routes/search-facts.ts";
import { defineData, defineKind, definePage } from "../kind.ts";
import { priorityData } from "./data.ts";
import {
  type Priority,
  type PrioritySet,
  type PrioritySetFields,
  prioritySetSchema,
} from "./schema.ts";

/** A priority with the strategy that it belongs to. */
export interface PriorityOfSet {
  readonly priority: Priority;
  readonly set: PrioritySet;
}

const prioritiesPage = definePage<PrioritySet>({
  key: ({ id }) => `priorities:${id}`,
  segments: segmentsOf,
  title: ({ name }, { language, site }) => localize(name, language, site),
  files: ({ id }) => [dataFile("priorities", id)],
  opening: ({ introduction }, { language, site }) =>
    introduction && localize(introduction, language, site).value,
  owner: (_, { settings }) => settings.publisher,
  isReadAloud: true,
  search: () => ({ kind: listKind }),
});

const priorityPage = definePage<PriorityOfSet>({
  key: ({ priority }) => `priority:${priority.id}`,
  segments: ({ priority, set }, speaker) => [
    ...segmentsOf(set, speaker),
    localize(priority.slug, speaker.language, speaker.site).value,
  ],
  parents: ({ set }) => [`priorities:${set.id}`],
  title: ({ priority }, { language, site }) => localize(labelOf(priority), language, site),
  titleInTab: ({ priority }, _, speaker) => plainLocal(priority.shortLabel, speaker),
  files: ({ set }) => [dataFile("priorities", set.id)],
  opening: ({ priority: { description } }, { language, site }) =>
    description && localize(description, language, site).value,
  owner: (_, { settings }) => settings.publisher,
  isReadAloud: true,
  search: () => ({ kind: "priority" }),
  listsNaming: true,
  theme: ({ priority }) => priority.theme,
  feed: () => ({}),
  feedKeys: ({ priority: { id } }, site) =>
    mentionsOf(site, { kind: "priority", id }).flatMap(({ by }) =>
      isAbout(site.pages.get(by.id), id) ? [referenceKey(by)] : [],
    ),
});

/** The priorities of a strategy, and each of them. */
export const priority = defineKind({
  name: "priority",
  pages: { priorities: prioritiesPage, priority: priorityPage },
  reference: "priorities",
  data: defineData<PrioritySet>({
    folder: "priorities",
    fields: "prioritySet",
    schemaName: "priority-set",
    schema: prioritySetSchema,
    skeleton: {
      fields: ({ media }) => ({
        introduction: filled,
        priorities: [
          {
            slug: filled,
            shortLabel: filled,
            pictogram: pictogramIn(media),
            description: filled,
          },
        ],
      }),
    },
    make: (fields, id) => {
      const set = fields as PrioritySetFields;
      return { ...set, id, priorities: set.priorities.map((one) => ({ ...one, set: id })) };
    },
    parts: {
      priority: {
        of: ({ priorities }) =>
          priorities.map((one, index) => ({
            id: one.id,
            value: one,
            path: ["priorities", index, "id"],
          })),
      },
    },
    fragments: headingsIn,
  }),
  openData: [priorityData],
  plan: ({ things: { priorities: prioritySets, priority: priorities } }) => [
    ...[...prioritySets.values()].map((set) => pageOf(prioritiesPage, set)),
    ...[...priorities.values()].map((one) =>
      pageOf(priorityPage, { priority: one, set: get(prioritySets, { id: one.set }) }),
    ),
  ],
});

/** A site with one set of priorities does not need the set's name in the address. */
function segmentsOf({ id }: PrioritySet, { site, translator: { t } }: Speaker): readonly string[] {
  const words = t("routes.priorities");
  return site.things.priorities.size > 1 ? [words, id] : [words];
}

/** A text that only links to a priority is not about it. */
function isAbout(page: object | undefined, id: string): boolean {
  if (!page || !("priorities" in page) || !Array.isArray(page.priorities)) return false;
  return page.priorities.some((priority: Reference) => priority.id === id);
}

/** One that stands in for that of a new priority. */
function pictogramIn(media: readonly string[]): string | undefined {
  const drawings = media.filter((file) => file.endsWith(".svg"));
  return drawings.find((file) => file.startsWith("pictograms/")) ?? drawings[0];
}
