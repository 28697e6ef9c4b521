import { z } from "zod";
import type { Reference } from "./reference.ts";
import type { LocalizedText, SharedSchemas } from "./shared-schemas.ts";

/** An entry of a menu; without a label it bears the title of what it leads to. */
export interface NavigationItem {
  readonly to: Reference | string;
  readonly label?: LocalizedText | undefined;
  readonly children: readonly NavigationItem[];
}

/**
 * `_data/navigation.json`: the menu, the footer and what visitors want to do. Three levels at most: deep hierarchies are what
 * people with motor impairments stumble on most.
 */
export function navigationSchema({ inlineText, linkTarget }: SharedSchemas) {
  const item = { to: linkTarget, label: inlineText.optional() };
  const third = z
    .strictObject(item)
    .meta({ shape: "menuItem" })
    .transform((leaf): NavigationItem => ({ ...leaf, children: [] }));
  const second = withChildren(item, third);
  const first = withChildren(item, second);
  return z.strictObject({
    $schema: z.string().optional(),
    main: z.array(first),
    footer: z.array(second),
    /** The first level is a group, the second a task, the third what belongs to a task. */
    tasks: z
      .array(z.strictObject({ heading: inlineText, items: z.array(second).min(1) }))
      .default([]),
  });
}

export type Navigation = z.output<ReturnType<typeof navigationSchema>>;

function withChildren<Fields extends z.ZodRawShape, Child extends z.ZodType<NavigationItem>>(
  fields: Fields,
  child: Child,
) {
  return z
    .strictObject({ ...fields, children: z.array(child).default([]) })
    .meta({ shape: "menuItem" });
}
