import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readLocales } from "../i18n/read-locales.ts";
import { createTranslators, type Translator } from "../i18n/translator.ts";
import { ContentError } from "../model/content-error.ts";
import type { Fault } from "../model/fault.ts";
import { loadSite } from "../model/load-site.ts";
import { readSiteFiles } from "../model/read-site-files.ts";
import type { Site } from "../model/site.ts";
import { settingsFile } from "../model/sources.ts";
import { checkAddresses, checkRoutes } from "../routes/check-routes.ts";
import type { History } from "../routes/history.ts";
import { planRoutes } from "../routes/plan-routes.ts";
import type { RouteTable } from "../routes/route.ts";
import { readHistory } from "./read-history.ts";

/** The folder of the generator itself: the top of this repository. */
export const generatorRoot = fileURLToPath(new URL("../..", import.meta.url));

/** A site that is ready to be rendered. */
export interface Project {
  readonly site: Site;
  readonly table: RouteTable;
  readonly translators: (language: string) => Translator;
  /** When the files of the site were changed, as far as git knows. */
  readonly history: History;
  /** Faults that do not stop the site, and the language in which its editors read about them. */
  readonly warnings: readonly Fault[];
  readonly editorLanguage: string;
}

/**
 * Reads and checks the site in a folder, and plans its pages.
 * @param root the folder that holds `_data` and `src/content`
 * @param now the moment of the build
 * @throws ContentError when the content has errors; LocaleError when a locale cannot be used
 */
export async function openProject(root: string, now: Date): Promise<Project> {
  const locales = await readLocales(generatorRoot, root);
  const { site, faults, editorLanguage } = loadSite(await readSiteFiles(root), now);
  if (!site) throw new ContentError(faults, editorLanguage);
  const missing = site.settings.languages.filter((language) => !(language in locales));
  if (missing.length > 0)
    throw new ContentError([...faults, ...missing.map(missingLocale)], editorLanguage);
  const translators = createTranslators(locales, site.settings.languages);
  const table = planRoutes(site, translators);
  const more = [...checkRoutes(table, site), ...checkAddresses(table, site)];
  if (more.length > 0) throw new ContentError([...faults, ...more], editorLanguage);
  const history = await readHistory(root, site.settings.timeZone);
  return { site, table, translators, history, warnings: faults, editorLanguage };
}

/**
 * A translator for messages to editors, in their language where the generator speaks it.
 * @param language the editors' language
 */
export async function editorTranslator(language: string): Promise<Translator> {
  const locales = await readLocales(generatorRoot, generatorRoot);
  const spoken = language in locales ? language : "en";
  return createTranslators(locales, [spoken])(spoken);
}

function missingLocale(language: string): Fault {
  return {
    severity: "error",
    file: join("locales", `${language}.json`),
    code: "missing-locale",
    values: { language, settings: settingsFile },
  };
}
