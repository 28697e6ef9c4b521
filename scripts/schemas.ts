import "../src/project/check-node.ts";
import { resolve } from "node:path";
import { joinParts, localeFileFinder } from "../src/i18n/locale-parts.ts";
import { readLocaleParts } from "../src/i18n/read-locales.ts";
import { builtInKinds } from "../src/kinds/registry.ts";
import { ContentError } from "../src/model/content-error.ts";
import { mergeLocales } from "../src/model/load-locales.ts";
import { editorLanguageOf } from "../src/model/load-site.ts";
import { readSiteFiles } from "../src/model/read-site-files.ts";
import { generatorRoot } from "../src/project/generator-root.ts";
import { loadOwnKinds } from "../src/project/own-kinds/own-kinds.ts";
import { siteRoot } from "../src/project/site-root.ts";
import { planEditorSettings } from "../src/schemas/editor-settings.ts";
import { isFaultOfHelp, withOwnHelp } from "../src/schemas/own-help.ts";
import { findStaleSchemas, planSchemaFiles, writeSchemas } from "../src/schemas/schema-files.ts";
import { runCommand } from "./run-command.ts";

await runCommand(
  {
    name: "schemas",
    usage: "[--root DIR] [--check]",
    options: {
      root: { type: "string", default: siteRoot },
      check: { type: "boolean", default: false },
    },
  },
  async ({ values }) => {
    const root = resolve(values.root);
    const files = await readSiteFiles(root);
    const own = await loadOwnKinds(root, editorLanguageOf(files));
    if (own.faults.length > 0) throw new ContentError(own.faults, editorLanguageOf(files), root);
    const kinds = [...builtInKinds, ...own.kinds];
    const parts = await readLocaleParts(generatorRoot);
    const help = { ...own, ...files, editorLanguage: editorLanguageOf(files), root };
    const plan = withOwnHelp(help, () =>
      planSchemaFiles(files, {
        locales: mergeLocales(files.locales, joinParts(parts)),
        kinds,
        findFile: localeFileFinder(parts),
        isFault: (fault) => isFaultOfHelp(fault, help),
      }),
    );
    const settings = await planEditorSettings(root, kinds);
    const stale = [...(await findStaleSchemas(root, plan)), ...settings.stale];
    if (!values.check) {
      await writeSchemas(root, plan, await findStaleSchemas(root, plan));
      await settings.write();
    }
    if (values.check && stale.length > 0) {
      for (const path of stale) console.error(`${path} is not what the model and the locales say.`);
      console.error("Run npm run schemas, and commit the files with the change that caused it.");
      process.exitCode = 1;
      return;
    }
    console.log(
      `${plan.size} schemas, ${values.check ? "all up to date" : `${stale.length} changed`}`,
    );
  },
);
