import { z } from "zod";
import { LocaleError } from "../i18n/locale.ts";
import type { Locales } from "../i18n/read-locales.ts";
import { alertSchema } from "../model/alert.ts";
import { commentsSchema } from "../model/comments.ts";
import { contactSchema } from "../model/contact.ts";
import { documentSchema } from "../model/document.ts";
import { eventSchema } from "../model/event.ts";
import { navigationSchema } from "../model/navigation.ts";
import { organisationSchema } from "../model/organisation.ts";
import { planSchema } from "../model/plan.ts";
import { prioritySetSchema } from "../model/priority-set.ts";
import { programmeSchema } from "../model/programme.ts";
import {
  createSharedSchemas,
  type SchemaContext,
  type SharedSchemas,
} from "../model/shared-schemas.ts";
import { siteSettingsSchema } from "../model/site-settings.ts";
import { synonymsSchema } from "../model/synonyms.ts";
import { termSchema } from "../model/term.ts";
import { describeSchema, type SchemaNode } from "./describe-schema.ts";
import { createFieldTexts, type FieldTexts } from "./field-texts.ts";
import { formatJson } from "./format-json.ts";
import { createSharedDefinitions } from "./shared-definitions.ts";

/** The folder of the JSON Schemas below a site's root; `.vscode/settings.json` leads to them. */
export const schemaFolder = ".vscode/schemas";

interface DataFormat {
  /** The group of its texts, below `fields` in the locales. */
  readonly entity: string;
  /** The data files, below the site's root. */
  readonly files: string;
  readonly schema: (shared: SharedSchemas, languages: readonly string[]) => z.ZodType;
}

/** The formats of data files, by the names of their schemas. */
export const dataFormats = {
  site: { entity: "site", files: "_data/site.json", schema: siteSettingsSchema },
  navigation: { entity: "navigation", files: "_data/navigation.json", schema: navigationSchema },
  synonyms: {
    entity: "synonyms",
    files: "_data/synonyms.json",
    schema: (_shared, languages) => synonymsSchema(languages),
  },
  organisation: {
    entity: "organisation",
    files: "_data/organisations/*.json",
    schema: organisationSchema,
  },
  contact: { entity: "contact", files: "_data/contacts/*.json", schema: contactSchema },
  "priority-set": {
    entity: "prioritySet",
    files: "_data/priorities/*.json",
    schema: prioritySetSchema,
  },
  programme: { entity: "programme", files: "_data/programmes/*.json", schema: programmeSchema },
  event: { entity: "event", files: "_data/events/*.json", schema: eventSchema },
  comments: {
    entity: "comments",
    files: "src/content/comments/**/*.json",
    schema: commentsSchema,
  },
  document: { entity: "document", files: "_data/documents/*.json", schema: documentSchema },
  alert: { entity: "alert", files: "_data/alerts/*.json", schema: alertSchema },
  term: { entity: "term", files: "_data/glossary/*.json", schema: termSchema },
  plan: { entity: "plan", files: "_data/plans/*.json", schema: planSchema },
} as const satisfies Readonly<Record<string, DataFormat>>;

/** What the JSON Schemas of a site depend on: never on its content. */
export interface JsonSchemaContext extends SchemaContext {
  /** The language that comes first in titles and descriptions. */
  readonly editorLanguage: string;
  readonly locales: Locales;
}

/**
 * Makes the JSON Schemas of a site's data files from the schemas that the build uses.
 *
 * @returns the text of each file, by its path below the site's root
 * @throws LocaleError when a field has no text, or a text no field
 */
export function createJsonSchemas(context: JsonSchemaContext): ReadonlyMap<string, string> {
  const shared = createSharedSchemas(context);
  const texts = createFieldTexts(context.locales, context.editorLanguage);
  const schemas = Object.entries<DataFormat>(dataFormats).map(([name, format]) => {
    const schema = createJsonSchema(format, shared, { texts, languages: context.languages });
    return [`${schemaFolder}/${name}.schema.json`, formatJson(schema)] as const;
  });
  const faults = texts.findFaults();
  if (faults.length > 0) throw new LocaleError(faults.join("\n"));
  return new Map(schemas);
}

function createJsonSchema(
  { entity, schema }: DataFormat,
  shared: SharedSchemas,
  { texts, languages }: { readonly texts: FieldTexts; readonly languages: readonly string[] },
): SchemaNode {
  const node = z.toJSONSchema(schema(shared, languages), { io: "input", target: "draft-7" });
  const definitions = createSharedDefinitions(languages);
  const { $schema, ...root } = describeSchema(node, entity, { texts, languages, definitions });
  return {
    ...($schema && { $schema }),
    ...texts.field([`files.${entity}`]),
    ...root,
    definitions: definitions.all(),
  };
}
