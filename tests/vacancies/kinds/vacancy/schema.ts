import { date, lifeFields, referenceTo, refuse, type SharedSchemas } from "regionwebb/kinds";
import { z } from "zod";
import type texts from "./locales/sv.json";

/** `_data/vacancies/ID.json`: a post that people can apply for. */
export function vacancySchema(shared: SharedSchemas) {
  return z
    .strictObject({
      $schema: z.string().optional(),
      title: shared.inlineText,
      slug: shared.slugs,
      preamble: shared.markdown,
      description: shared.markdown.optional(),
      /** The town or office where one works. */
      place: shared.inlineText,
      /** Per cent of full time. */
      extent: z.int().min(1).max(100),
      organisation: referenceTo("organisation"),
      published: date,
      /** The last day to apply, by the calendar of the site's time zone. */
      lastDay: date,
      howToApply: shared.markdown,
      contacts: z.array(referenceTo("contact")).min(1),
      ...lifeFields,
    })
    .superRefine(({ published, lastDay }, context) => {
      if (lastDay < published)
        refuse(context, "vacancy-closed-at-once", { published, lastDay }, ["lastDay"]);
    });
}

export interface Vacancy extends z.output<ReturnType<typeof vacancySchema>> {
  readonly id: string;
}

declare module "regionwebb/site" {
  interface ThingTypes {
    readonly vacancy: Vacancy;
  }
}

declare module "regionwebb/locale" {
  interface LocaleFragments {
    readonly vacancy: typeof texts;
  }
}

/** Whether one can still apply. */
export function isOpen({ lastDay }: Vacancy, { today }: { readonly today: string }): boolean {
  return lastDay >= today;
}
