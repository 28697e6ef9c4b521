import { join } from "node:path";
import { writeWhole } from "../src/disk/write-whole.ts";
import { joinParts, localeFileFinder } from "../src/i18n/locale-parts.ts";
import { readLocaleParts } from "../src/i18n/read-locales.ts";
import { builtInKinds } from "../src/kinds/registry.ts";
import { ContentError } from "../src/model/content-error.ts";
import { mergeLocales } from "../src/model/load-locales.ts";
import { editorLanguageOf } from "../src/model/load-site.ts";
import { readSiteFiles } from "../src/model/read-site-files.ts";
import { generatorRoot } from "../src/project/generator-root.ts";
import { loadOwnKinds } from "../src/project/own-kinds/own-kinds.ts";
import { planEditorSettings } from "../src/schemas/editor-settings.ts";
import { isFaultOfHelp, withOwnHelp } from "../src/schemas/own-help.ts";
import {
  findStaleSchemas,
  planSchemaFiles,
  type SchemaFiles,
  writeSchemas,
} from "../src/schemas/schema-files.ts";

/** What helps editors of a site in VS Code: the schemas of its data files, and the settings that find them. */
export interface EditorFiles {
  readonly schemas: SchemaFiles;
  /** The paths of files that are missing, or are not what the model and the locales say. */
  readonly stale: readonly string[];
  readonly write: () => Promise<void>;
}

/**
 * Makes what helps the editors of a site.
 * @param root the folder of the site
 * @throws ContentError where its own kinds or its settings have faults
 */
export async function planEditorFiles(root: string): Promise<EditorFiles> {
  const files = await readSiteFiles(root);
  const own = await loadOwnKinds(root, editorLanguageOf(files));
  if (own.faults.length > 0) throw new ContentError(own.faults, editorLanguageOf(files), { root });
  const kinds = [...builtInKinds, ...own.kinds];
  const parts = await readLocaleParts(generatorRoot);
  const help = {
    ...own,
    ...files,
    editorLanguage: editorLanguageOf(files),
    ownLanguages: Object.keys(joinParts(parts)),
    root,
  };
  const schemas = withOwnHelp(help, () =>
    planSchemaFiles(files, {
      locales: mergeLocales(files.locales, joinParts(parts)),
      kinds,
      findFile: localeFileFinder(parts),
      isFault: (fault) => isFaultOfHelp(fault, help),
    }),
  );
  const settings = await planEditorSettings(root, kinds);
  const staleSchemas = await findStaleSchemas(root, schemas);
  return {
    schemas,
    stale: [...staleSchemas, ...(settings ? [settings.path] : [])],
    write: async () => {
      await writeSchemas(root, schemas, staleSchemas, writeWhole);
      if (settings) writeWhole(join(root, settings.path), settings.text);
    },
  };
}
