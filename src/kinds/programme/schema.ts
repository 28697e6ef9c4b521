import { z } from "zod";
import { eventStateFields } from "../../model/event-state.ts";
import { lifeFields } from "../../model/life.ts";
import { withSlugs } from "../../model/own-slugs.ts";
import { pictureSchema } from "../../model/picture.ts";
import { placeSchema } from "../../model/place.ts";
import {
  date,
  referenceTo,
  refuse,
  refuseReversed,
  type SharedSchemas,
} from "../../model/shared-schemas.ts";
import { timeZone } from "../../model/site-settings.ts";

/** `_data/programmes/ID.json`: an event with its sessions. */
export function programmeSchema(shared: SharedSchemas) {
  return withSlugs(
    z.strictObject({
      $schema: z.string().optional(),
      title: shared.inlineText,
      slug: shared.slugs.optional(),
      preamble: shared.markdown.optional(),
      date,
      endDate: date.optional(),
      /** The site's, unless the event is held elsewhere. */
      timeZone: timeZone.optional(),
      place: placeSchema(shared),
      ...eventStateFields(shared),
      /** The days on which it was to be held before it was moved. */
      former: z
        .strictObject({ date, endDate: date.optional() })
        .superRefine((former, context) =>
          refuseReversed({ from: former.date, to: former.endDate }, context, "endDate"),
        )
        .optional(),
      organiser: referenceTo("organisation"),
      updated: date,
      prioritySet: referenceTo("priorities").optional(),
      picture: pictureSchema(shared).optional(),
      contacts: z.array(referenceTo("contact")).default([]),
      sessions: z.array(sessionSchema(shared)).min(1),
      ...lifeFields,
    }),
    ({ title }) => title,
  );
}

function sessionSchema(shared: SharedSchemas) {
  return z.strictObject({
    /** By which calendars know the session: it never changes, and no other session has it. */
    id: shared.slug,
    /** The programme's first day, unless it is given. */
    date: date.optional(),
    start: shared.time,
    end: shared.time,
    kind: z.enum(["talk", "break", "activity"]),
    title: shared.inlineText.optional(),
    description: shared.markdown.optional(),
    speakers: z
      .array(
        z.strictObject({
          contact: referenceTo("contact"),
          /** As at this event, where it differs from the contact card. */
          title: shared.inlineText.optional(),
        }),
      )
      .default([]),
    priority: referenceTo("priority").optional(),
    picture: pictureSchema(shared).optional(),
    /** `not-stated`: a contact is announced, and none is named. */
    contacts: z.union([z.literal("not-stated"), z.array(referenceTo("contact")).min(1)]).optional(),
    vote: z
      .strictObject({
        question: shared.inlineText,
        url: shared.webAddress.optional(),
        opens: shared.time.optional(),
        closes: shared.time.optional(),
      })
      .superRefine(({ opens, closes }, context) => {
        if (opens !== undefined && closes !== undefined && closes <= opens)
          refuse(context, "end-before-start", { start: opens, end: closes }, ["closes"]);
      })
      .optional(),
  });
}

type ProgrammeFields = z.output<ReturnType<typeof programmeSchema>>;

export type Session = ProgrammeFields["sessions"][number];

export interface Programme extends ProgrammeFields {
  readonly id: string;
}

declare module "../../model/site.ts" {
  interface ThingTypes {
    readonly programme: Programme;
  }
}

/** The day on which a session is held, `YYYY-MM-DD`. */
export function dayOf(session: Session, programme: Programme): string {
  return session.date ?? programme.date;
}
