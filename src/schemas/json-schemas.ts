import { z } from "zod";
import { type FindLocaleFile, type Locales, localeFile } from "../i18n/locale-parts.ts";
import { checkSettingsSchema } from "../model/check-settings.ts";
import { commentsSchema } from "../model/comments.ts";
import { dataKinds, namesOf } from "../model/kind-names.ts";
import { navigationSchema } from "../model/navigation.ts";
import { redirectsSchema } from "../model/redirects.ts";
import {
  createSharedSchemas,
  type SchemaContext,
  type SharedSchemas,
} from "../model/shared-schemas.ts";
import { dataFile } from "../model/site-files.ts";
import { siteSettingsSchema } from "../model/site-settings.ts";
import { synonymsSchema } from "../model/synonyms.ts";
import type { ThingKind } from "../model/thing-kind.ts";
import { type DescribeTools, describeSchema, type SchemaNode } from "./describe-schema.ts";
import { createFieldTexts, FieldTextError, type FieldTextFault } from "./field-texts.ts";
import { formatJson } from "./format-json.ts";
import { createSharedDefinitions } from "./shared-definitions.ts";

/** The folder of the JSON Schemas below a site's root; `.vscode/settings.json` leads to them. */
export const schemaFolder = ".vscode/schemas";

export interface DataFormat {
  /** The group of its texts, below `fields` in the locales. */
  readonly entity: string;
  /** The data files, below the site's root. */
  readonly files: string;
  readonly schema: (shared: SharedSchemas, languages: readonly string[]) => z.ZodType;
}

/** The formats of the data files that every site has, by the names of their schemas. */
const commonFormats: Readonly<Record<string, DataFormat>> = {
  site: { entity: "site", files: "_data/site.json", schema: siteSettingsSchema },
  navigation: { entity: "navigation", files: "_data/navigation.json", schema: navigationSchema },
  synonyms: {
    entity: "synonyms",
    files: "_data/synonyms.json",
    schema: (_shared, languages) => synonymsSchema(languages),
  },
  check: {
    entity: "check",
    files: "_data/check.json",
    schema: (_shared, languages) => checkSettingsSchema(languages),
  },
  redirects: { entity: "redirects", files: "_data/redirects.json", schema: redirectsSchema },
  comments: {
    entity: "comments",
    files: "src/content/comments/**/*.json",
    schema: commentsSchema,
  },
};

/** The formats of all data files that a site may have, by the names of their schemas. */
export function dataFormats(kinds: readonly ThingKind[]): Readonly<Record<string, DataFormat>> {
  const ofKinds = dataKinds(kinds).map(({ name, data }): [string, DataFormat] => [
    data.schemaName ?? name,
    {
      entity: data.fields,
      files: dataFile(data.folder, data.onlyId ?? "*"),
      schema: (shared) => data.schema(shared),
    },
  ]);
  return { ...commonFormats, ...Object.fromEntries(ofKinds) };
}

/** What the JSON Schemas of a site depend on: never on its content. */
export interface JsonSchemaContext extends Omit<SchemaContext, "kinds"> {
  readonly kinds: readonly ThingKind[];
  /** The language that comes first in titles and descriptions. */
  readonly editorLanguage: string;
  readonly locales: Locales;
  /** Where a text stands; by default in the file of its language. */
  readonly findFile?: FindLocaleFile;
  /** Whether a text must be there; by default each must, in every language. */
  readonly isFault?: (fault: FieldTextFault) => boolean;
}

/**
 * Makes the JSON Schemas of a site's data files from the schemas that the build uses.
 *
 * @returns the text of each file, by its path below the site's root
 * @throws FieldTextError when a field has no text, or a text no field
 */
export function createJsonSchemas(context: JsonSchemaContext): ReadonlyMap<string, string> {
  const kinds = namesOf(context.kinds);
  const shared = createSharedSchemas({ ...context, kinds });
  const texts = createFieldTexts(context.locales, context.editorLanguage);
  const schemas = Object.entries(dataFormats(context.kinds)).map(([name, format]) => {
    const schema = createJsonSchema(format, shared, {
      texts,
      languages: context.languages,
      kinds,
    });
    return [`${schemaFolder}/${name}.schema.json`, formatJson(schema)] as const;
  });
  const faults = texts.findFaults().filter(context.isFault ?? (() => true));
  if (faults.length > 0) throw new FieldTextError(faults, context.findFile ?? localeFile);
  return new Map(schemas);
}

function createJsonSchema(
  { entity, schema }: DataFormat,
  shared: SharedSchemas,
  { texts, languages, kinds }: Omit<DescribeTools, "definitions">,
): SchemaNode {
  const node = z.toJSONSchema(schema(shared, languages), { io: "input", target: "draft-7" });
  const definitions = createSharedDefinitions(languages);
  const { $schema, ...root } = describeSchema(node, entity, {
    texts,
    languages,
    definitions,
    kinds,
  });
  return {
    ...($schema && { $schema }),
    ...texts.field([`files.${entity}`]),
    ...root,
    definitions: definitions.all(),
  };
}
