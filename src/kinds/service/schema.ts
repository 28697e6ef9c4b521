import { z } from "zod";
import { weekdays } from "../../model/days/day.ts";
import { eves } from "../../model/days/public-holidays.ts";
import { describedLinkSchema } from "../../model/described-link.ts";
import { lifeFields } from "../../model/life.ts";
import { withSlugs } from "../../model/own-slugs.ts";
import {
  date,
  filledString,
  referenceTo,
  refuseReversed,
  type SharedSchemas,
} from "../../model/shared-schemas.ts";

/** What services are about: the entrances for those who do not know what a service is called. */
export const serviceTopics = [
  "children-and-education",
  "care-and-support",
  "health",
  "building-and-housing",
  "environment-and-waste",
  "traffic-and-travel",
  "culture-and-leisure",
  "business-and-work",
  "democracy",
] as const;
export type ServiceTopic = (typeof serviceTopics)[number];

const processingUnits = ["days", "weeks", "months"] as const;

/** `_data/services/ID.json`: something that one can get done. */
export function serviceSchema(shared: SharedSchemas) {
  const { inlineText, markdown } = shared;
  return withSlugs(
    z.strictObject({
      $schema: z.string().optional(),
      title: inlineText,
      slug: shared.slugs.optional(),
      /** What else people call it: the index and the search know these words. */
      otherNames: shared.words.optional(),
      preamble: markdown.optional(),
      description: markdown.optional(),
      topics: z.array(z.enum(serviceTopics)).min(1),
      /** Who provides it; the site's publisher where nothing is said. */
      organisation: referenceTo("organisation").optional(),
      audience: markdown,
      steps: z.array(z.strictObject({ title: inlineText, text: markdown.optional() })).min(1),
      cost: costSchema(shared),
      /** How long it takes until there is an answer. */
      processing: z
        .strictObject({
          atMost: z.int().min(1),
          unit: z.enum(processingUnits),
          note: inlineText.optional(),
        })
        .optional(),
      eService: z.strictObject({ to: shared.webAddress, text: inlineText.optional() }).optional(),
      documents: z.array(describedLinkSchema(shared)).default([]),
      contacts: z.array(referenceTo("contact")).default([]),
      counter: counterSchema(shared).optional(),
      /** The service in whose file the same counter stands. */
      counterOf: referenceTo("service").optional(),
      laws: z.array(z.strictObject({ to: shared.linkTarget, text: inlineText })).default([]),
      related: z.array(referenceTo("service")).default([]),
      updated: date,
      ...lifeFields,
    }),
    ({ title }) => title,
  );
}

/** What it costs: nothing, or prices in the money of the country. */
function costSchema({ inlineText, markdown }: SharedSchemas) {
  return z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("free") }),
    z.strictObject({
      kind: z.literal("fee"),
      prices: z.array(z.strictObject({ what: inlineText, amount: z.number().min(0) })).min(1),
      note: markdown.optional(),
    }),
  ]);
}

/** Where one can come, and when: https://schema.org/OpeningHoursSpecification. */
function counterSchema(shared: SharedSchemas) {
  const span = { opens: shared.time, closes: shared.time };
  return z.strictObject({
    name: shared.inlineText,
    address: filledString,
    phones: z.array(shared.telephone).default([]),
    hours: z.array(z.strictObject({ days: z.array(z.enum(weekdays)).min(1), ...span })).min(1),
    /** Whether it is open on public holidays as on other days of the week. */
    openOnHolidays: z.boolean().default(false),
    /** The eves on which it is closed: no law says which. */
    closedOnEves: z.array(z.enum(eves)).default([]),
    /** Days with other hours than these; without hours it is closed. */
    exceptions: z
      .array(
        z
          .strictObject({
            from: date,
            to: date.optional(),
            hours: z.array(z.strictObject(span)).default([]),
            reason: shared.inlineText.optional(),
          })
          .superRefine((period, context) => refuseReversed(period, context, "to")),
      )
      .default([]),
  });
}

type ServiceFields = z.output<ReturnType<typeof serviceSchema>>;

export interface Service extends ServiceFields {
  readonly id: string;
}

/** Where one can come. */
export type Counter = NonNullable<Service["counter"]>;

/** Days on which a counter has other hours. */
export type CounterException = Counter["exceptions"][number];

/** From when to when, `HH:MM`. */
export interface Span {
  readonly opens: string;
  readonly closes: string;
}

declare module "../../model/site.ts" {
  interface ThingTypes {
    readonly service: Service;
  }
}
