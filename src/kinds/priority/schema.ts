import { z } from "zod";
import { withSlugs } from "../../model/own-slugs.ts";
import { identifier, referenceTo, refuse, type SharedSchemas } from "../../model/shared-schemas.ts";

/** How many colours, patterns and pictogram grounds the design has for priorities. */
export const themeCount = 7;

/** `_data/priorities/ID.json`: the priorities of a strategy. Their identity is stable, their labels change. */
export function prioritySetSchema(shared: SharedSchemas) {
  return z.strictObject({
    $schema: z.string().optional(),
    name: shared.inlineText,
    organisation: referenceTo("organisation"),
    introduction: shared.markdown.optional(),
    priorities: z.array(prioritySchema(shared)).min(1),
  });
}

function prioritySchema(shared: SharedSchemas) {
  const label = z.strictObject({ from: shared.partialDate, text: shared.inlineText });
  const fields = z.strictObject({
    id: identifier,
    kind: z.enum(["priority", "cross-cutting"]),
    slug: shared.slugs.optional(),
    /** Each is valid until the next one's `from`. */
    labels: z
      .array(label)
      .min(1)
      .superRefine((labels, context) => {
        labels.forEach(({ from }, index) => {
          const before = labels[index - 1];
          if (before && before.from >= from)
            refuse(context, "labels-out-of-order", { from }, [index, "from"]);
        });
      }),
    /** The last label where nothing is said. */
    shortLabel: shared.inlineText.optional(),
    theme: z.int().min(1).max(themeCount),
    pictogram: z.string().meta({ media: "picture" }).optional(),
    description: shared.markdown.optional(),
  });
  const withShortLabel = fields.transform(({ shortLabel, ...rest }) => ({
    ...rest,
    shortLabel: shortLabel ?? rest.labels.at(-1)?.text ?? {},
  }));
  return withSlugs(withShortLabel, ({ shortLabel }) => shortLabel);
}

export type PrioritySetFields = z.output<ReturnType<typeof prioritySetSchema>>;

export type Priority = PrioritySetFields["priorities"][number] & {
  readonly set: string;
};

export interface PrioritySet extends Omit<PrioritySetFields, "priorities"> {
  readonly id: string;
  readonly priorities: readonly Priority[];
}

declare module "../../model/site.ts" {
  interface ThingTypes {
    readonly priorities: PrioritySet;
    readonly priority: Priority;
  }
}
