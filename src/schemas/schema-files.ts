import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { ContentError } from "../model/content-error.ts";
import type { Fault, Report } from "../model/fault.ts";
import { parseWith } from "../model/parse-with.ts";
import type { SiteFiles } from "../model/site-files.ts";
import { editorLanguageSchema, languageSettingsSchema } from "../model/site-settings.ts";
import { parseData, settingsFile } from "../model/sources.ts";
import { createJsonSchemas, type JsonSchemaContext, schemaFolder } from "./json-schemas.ts";

/** The text of each schema file, by its path below the site's root. */
export type SchemaFiles = ReadonlyMap<string, string>;

/**
 * Makes the schema files for a site: of its content, only the languages and the country count.
 * @throws ContentError when `_data/site.json` does not say them
 */
export function planSchemaFiles(
  files: SiteFiles,
  tools: Pick<JsonSchemaContext, "locales" | "kinds" | "findFile" | "isFault">,
): SchemaFiles {
  const faults: Fault[] = [...files.faults];
  const report: Report = (fault) => faults.push(fault);
  const { settings } = parseData(files, tools.kinds, report);
  const basics = settings && parseWith(languageSettingsSchema, settings, report);
  const editorLanguage = editorLanguageSchema.parse(settings?.value);
  if (!basics)
    throw new ContentError(
      faults.filter(({ file }) => file === settingsFile),
      editorLanguage,
    );
  const { languages, country } = basics;
  return createJsonSchemas({ ...tools, languages, country, editorLanguage });
}

/** The schema files in a site's folder that differ from the plan, are missing from it or left over. */
export async function findStaleSchemas(
  root: string,
  plan: SchemaFiles,
): Promise<readonly string[]> {
  const present = await orMissing(readdir(join(root, schemaFolder)));
  const paths = (present ?? [])
    .filter((name) => name.endsWith(".schema.json"))
    .map((name) => `${schemaFolder}/${name}`);
  const stale = await Promise.all(
    [...new Set([...plan.keys(), ...paths])].sort().map(async (path) => {
      const text = await orMissing(readFile(join(root, path), "utf8"));
      return text === plan.get(path) ? [] : [path];
    }),
  );
  return stale.flat();
}

/**
 * Writes the stale files, and removes those that are not in the plan.
 * @param write puts a text whole into the place of a file, or not at all
 */
export async function writeSchemas(
  root: string,
  plan: SchemaFiles,
  stale: readonly string[],
  write: (file: string, text: string) => void,
): Promise<void> {
  for (const path of stale) {
    const text = plan.get(path);
    if (text === undefined) await rm(join(root, path));
    else write(join(root, path), text);
  }
}

async function orMissing<Value>(reading: Promise<Value>): Promise<Value | undefined> {
  return reading.catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
}
