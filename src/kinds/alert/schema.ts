import { z } from "zod";
import { lifeFields } from "../../model/life.ts";
import { localDateTime, type SharedSchemas } from "../../model/shared-schemas.ts";

/** `crisis` is an important message, above everything else; `flash` is news in brief. */
const alertLevels = ["crisis", "flash"] as const;
export type AlertLevel = (typeof alertLevels)[number];

/** The most characters that an alert may have: it is read by people in a hurry. */
export const alertLengths = { title: 100, text: 600 } as const;

/** `_data/alerts/ID.json`: something that visitors must know for a while. */
export function alertSchema(shared: SharedSchemas) {
  return z.strictObject({
    $schema: z.string().optional(),
    level: z.enum(alertLevels),
    title: shared.inlineText,
    text: shared.markdown,
    link: z.strictObject({ to: shared.linkTarget, text: shared.inlineText.optional() }).optional(),
    /** On the clocks of the site's time zone. The end is needed: an alert that stays is not read. */
    start: localDateTime,
    end: localDateTime,
    /** Where it is shown; without it, a crisis on every page and a news flash on the start page. */
    pages: z.array(shared.thingReference).min(1).optional(),
    ...lifeFields,
  });
}

type AlertFields = z.output<ReturnType<typeof alertSchema>>;

export interface Alert extends AlertFields {
  readonly id: string;
}

declare module "../../model/site.ts" {
  interface ThingTypes {
    readonly alert: Alert;
  }
}
