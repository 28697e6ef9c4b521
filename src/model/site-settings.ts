import { isSupportedCountry } from "libphonenumber-js/max";
import { z } from "zod";
import type { FormKind } from "../forms/form.ts";
import { problemOfLinkTarget, problemOfWebAddress } from "../markdown/link-target.ts";
import { parseBasePath } from "./base-path.ts";
import { dataModelSchema } from "./data-model.ts";
import { pictureSchema } from "./picture.ts";
import {
  date,
  filledString,
  isLanguageTag,
  referenceTo,
  refuse,
  type SharedSchemas,
} from "./shared-schemas.ts";
import { textRules } from "./text-rules.ts";

/** ISO 3166-1 code of a country that exists and has a numbering plan, `SE`. */
const country = z
  .string()
  .refine((code) => isSupportedCountry(code), { params: { fault: "not-a-country", values: {} } })
  .meta(textRules.country);

/** RFC 9116, 2.5.3: an address whose scheme says how to use it. */
const securityContact = filledString
  .superRefine((value, context) => {
    const problem = problemOfLinkTarget(value);
    if (!/^(https:\/\/|mailto:|tel:)./.test(value) || problem === "refused-link")
      refuse(context, "not-a-link", { value, kinds: "https, mailto, tel" });
    else if (problem) refuse(context, problem, { value });
  })
  .meta(textRules.securityContact);

/** The path of the site on its host, with a slash at both ends: `/pr-12/`. */
const basePath = z
  .string()
  .transform(
    (value, context): string =>
      parseBasePath(value) ?? refuse(context, "not-a-base-path", { value }),
  )
  .meta(textRules.basePath);

/** The address below which the receiver takes forms, of this host or of another one. */
const formAddress = z
  .string()
  .refine((text) => new RegExp(textRules.formAddress.pattern).test(text), {
    params: { fault: "not-a-form-address", values: {} },
  })
  .meta(textRules.formAddress);

/** For how many days a message is kept, per form. */
const days = z.int().min(1).max(3650);
const keepDays = z.strictObject({
  comment: days,
  feedback: days,
  accessibility: days,
} satisfies Record<FormKind, typeof days>);

/** The hosts of code with which the forms for editors can speak. */
const editingHosts = ["github", "gitlab", "gitea", "forgejo"] as const;

/** Where the files of the site are kept that editors change in their browser, at `/admin/`. */
function editingSchema({ webAddress }: Pick<SharedSchemas, "webAddress">) {
  return z.strictObject({
    host: z.enum(editingHosts),
    /** The owner and the name: `region-x/webbplats`. */
    repository: filledString,
    /** The main branch, unless the host says another one. */
    branch: filledString.optional(),
    /** The folder of the site in the repository, where that is not its top. */
    folder: filledString.optional(),
    /** The address of the host, where it is the body's own. */
    server: webAddress.optional(),
    /** The address of the helper that signs editors in, which GitHub asks for. */
    signIn: webAddress.optional(),
    /** The number by which the host knows the forms, where editors sign in with it. */
    application: filledString.optional(),
    /** Whether somebody looks at each change before it is on the site. */
    review: z.boolean().default(true),
    /** Whether the page and the remarks stand beside the published forms, as in `npm start`. */
    draft: z.boolean().default(false),
  });
}

export type Editing = z.output<ReturnType<typeof editingSchema>>;

/** The few fields that must be read before anything else can be. */
export const languageSettingsSchema = z.looseObject({
  languages: z
    .array(
      z
        .string()
        .superRefine((tag, context) => {
          if (!isLanguageTag(tag)) refuse(context, "invalid-language-tag", { detail: tag });
        })
        .meta(textRules.languageTag),
    )
    .min(1)
    .superRefine((tags, context) => {
      tags.forEach((tag, index) => {
        if (tags.indexOf(tag) < index) refuse(context, "duplicate-id", { id: tag }, [index]);
      });
    })
    .meta({ uniqueItems: true }),
  country: country.default("SE"),
});

/** The language of messages to editors. It must be known even where the settings have faults. */
export const editorLanguageSchema = z
  .looseObject({ editorLanguage: filledString })
  .transform(({ editorLanguage }) => editorLanguage)
  .catch("sv");

/** `_data/site.json`: what concerns the whole site. */
export function siteSettingsSchema(shared: SharedSchemas) {
  return z.strictObject({
    $schema: z.string().optional(),
    model: dataModelSchema,
    name: shared.text,
    tagline: shared.text.optional(),
    /** The sign of the body, below `src/content/media`; square, and clear at 32 pixels. */
    logo: filledString.meta({ media: "picture" }).optional(),
    url: shared.webAddress
      .refine((url) => problemOfWebAddress(url) || /^https?:\/\/[^/?#]+\/?$/.test(url), {
        params: { fault: "url-with-path", values: {} },
      })
      .meta(textRules.siteAddress),
    /** Without it, the site stands at the top of its host. */
    basePath: basePath.optional(),
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
      introduction: shared.markdown.optional(),
      picture: pictureSchema(shared).optional(),
      prioritySet: referenceTo("priorities").optional(),
    }),
    security: z.strictObject({ contact: securityContact, expires: date }).optional(),
    /** On which terms anybody may use the files of open data. */
    openData: z.strictObject({ licence: shared.webAddress, licenceName: shared.text }).optional(),
    /** Without them the site has no forms. */
    forms: z
      .strictObject({ address: formAddress, keepDays, privacy: referenceTo("page").optional() })
      .optional(),
    /** Without it, the built site has no forms for editors. */
    editing: editingSchema(shared).optional(),
  });
}

export type SiteSettings = z.output<ReturnType<typeof siteSettingsSchema>>;

/** A time zone that the platform knows, `Europe/Stockholm`. */
export const timeZone = z
  .string()
  .refine(
    (name) => {
      try {
        return new Intl.DateTimeFormat("en", { timeZone: name }) !== null;
      } catch {
        return false;
      }
    },
    { params: { fault: "not-a-time-zone", values: {} } },
  )
  .meta(textRules.timeZone);
