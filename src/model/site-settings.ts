import { z } from "zod";
import { pictureSchema } from "./picture.ts";
import {
  date,
  filledString,
  isLanguageTag,
  referenceTo,
  type SharedSchemas,
} from "./shared-schemas.ts";

/** ISO 3166-1 code of a country, `SE`. */
const country = z
  .string()
  .refine((code) => /^[A-Z]{2}$/.test(code), { params: { fault: "not-a-country", values: {} } })
  .meta({ pattern: "^[A-Z]{2}$" });

/** The few fields that must be read before anything else can be. */
export const languageSettingsSchema = z.looseObject({
  languages: z
    .array(
      z.string().refine(isLanguageTag, { params: { fault: "invalid-language-tag", values: {} } }),
    )
    .min(1),
  editorLanguage: filledString.optional(),
  country: country.default("SE"),
});

/** `_data/site.json`: what concerns the whole site. */
export function siteSettingsSchema(shared: SharedSchemas) {
  return z.strictObject({
    $schema: z.string().optional(),
    name: shared.text,
    tagline: shared.text,
    url: shared.webAddress.refine((url) => new URL(url).pathname === "/", {
      params: { fault: "url-with-path", values: {} },
    }),
    languages: languageSettingsSchema.shape.languages,
    editorLanguage: filledString.default("sv"),
    country: country.default("SE"),
    timeZone: timeZone.default("Europe/Stockholm"),
    publisher: referenceTo("organisation"),
    email: shared.emailAddress,
    notice: shared.markdown.optional(),
    newsPerPage: z.int().min(1).default(20),
    start: z.strictObject({
      title: shared.inlineText,
      introduction: shared.markdown,
      picture: pictureSchema(shared).optional(),
      prioritySet: referenceTo("priorities").optional(),
    }),
    security: z.strictObject({ contact: filledString, expires: date }).optional(),
  });
}

export type SiteSettings = z.output<ReturnType<typeof siteSettingsSchema>>;

/** A time zone that the platform knows, `Europe/Stockholm`. */
export const timeZone = z.string().refine(
  (name) => {
    try {
      return new Intl.DateTimeFormat("en", { timeZone: name }) !== null;
    } catch {
      return false;
    }
  },
  { params: { fault: "not-a-time-zone", values: {} } },
);
