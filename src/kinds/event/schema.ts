import { z } from "zod";
import { eventStateFields } from "../../model/event-state.ts";
import { lifeFields } from "../../model/life.ts";
import { localMoment } from "../../model/local-moment.ts";
import { withSlugs } from "../../model/own-slugs.ts";
import { pictureSchema } from "../../model/picture.ts";
import { placeSchema } from "../../model/place.ts";
import { date, referenceTo, type SharedSchemas } from "../../model/shared-schemas.ts";
import { timeZone } from "../../model/site-settings.ts";

/** `_data/events/ID.json`: something that is held once, without a programme of sessions. */
export function eventSchema(shared: SharedSchemas) {
  return withSlugs(
    z.strictObject({
      $schema: z.string().optional(),
      title: shared.inlineText,
      slug: shared.slugs.optional(),
      preamble: shared.markdown.optional(),
      description: shared.markdown.optional(),
      start: localMoment,
      /** Of a whole day: the last one. */
      end: localMoment,
      /** The site's, unless the event is held elsewhere. */
      timeZone: timeZone.optional(),
      place: placeSchema(shared),
      ...eventStateFields(shared),
      /** When it was to be held before it was moved. */
      former: z.strictObject({ start: localMoment, end: localMoment }).optional(),
      organiser: referenceTo("organisation"),
      contacts: z.array(referenceTo("contact")).default([]),
      priorities: z.array(referenceTo("priority")).default([]),
      picture: pictureSchema(shared).optional(),
      registration: shared.webAddress.optional(),
      updated: date,
      ...lifeFields,
    }),
    ({ title }) => title,
  );
}

type EventFields = z.output<ReturnType<typeof eventSchema>>;

export interface Event extends EventFields {
  readonly id: string;
}

declare module "../../model/site.ts" {
  interface ThingTypes {
    readonly event: Event;
  }
}
