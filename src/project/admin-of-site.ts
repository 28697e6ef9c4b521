import { basename, resolve } from "node:path";
import { z } from "zod";
import { type AdminConfig, adminConfig, type Editing } from "../admin/cms-config.ts";
import { createFormWords, type FormWords } from "../admin/form-words.ts";
import { readLocales } from "../i18n/read-locales.ts";
import { createTranslators, type Translator } from "../i18n/translator.ts";
import type { Kind } from "../kinds/kind.ts";
import { sectionsOf } from "../model/kind-names.ts";
import { mergeLocales } from "../model/load-locales.ts";
import { editorLanguageOf } from "../model/load-site.ts";
import { kindsFolder, readSiteFiles, type SiteFiles } from "../model/read-site-files.ts";
import { languageSettingsSchema } from "../model/site-settings.ts";
import { parseJsonFile } from "../model/source-file.ts";
import { settingsFile } from "../model/sources.ts";
import { generatorRoot } from "./generator-root.ts";
import { makeAnew } from "./known/known-made.ts";
import { allKinds, ownKindsOf } from "./own-kinds/kinds-of-site.ts";

/** The forms of a site, and what the page with them says. */
export interface AdminOfSite {
  readonly config: AdminConfig;
  readonly title: string;
  readonly noScript: string;
  readonly editing: Editing | undefined;
}

/**
 * Reads what the forms of a site depend on: its kinds, its languages and its words. Its content may have
 * faults: forms are where these are mended.
 * @param isLocal whether a folder on this machine is edited, whatever the settings say
 */
export async function readAdmin(root: string, isLocal: boolean): Promise<AdminOfSite> {
  const files = await readSiteFiles(root);
  const editorLanguage = editorLanguageOf(files);
  const own = await ownKindsOf(root, editorLanguage, makeAnew);
  const kinds = allKinds(own);
  const locales = mergeLocales(
    files.locales.filter(({ path }) => path.startsWith(`${kindsFolder}/`)),
    await readLocales(generatorRoot),
  );
  const words = createFormWords(locales, editorLanguage);
  const translator = createTranslators(locales, [words.language])(words.language);
  const { languages, country, name, url, editing } = settingsOf(files);
  const siteName = name[languages[0] ?? ""] ?? "";
  const config = adminConfig({
    kinds,
    languages,
    country,
    words,
    sections: sectionsOf(kinds).map(({ id }) => ({
      value: id,
      label: sectionTitle(id, kinds, translator),
    })),
    siteName,
    folderName: basename(resolve(root)),
    siteUrl: url,
    editing: isLocal ? undefined : editing,
  });
  return { config, ...pageWords(words, siteName), editing: isLocal ? undefined : editing };
}

function pageWords(words: FormWords, site: string): Pick<AdminOfSite, "title" | "noScript"> {
  return { title: words.text("title", { site }), noScript: words.text("noScript") };
}

/** The few settings that forms need, read one by one: others may be wrong. */
const settingsSchema = languageSettingsSchema.extend({
  name: z.record(z.string(), z.string()).catch({}),
  url: z.string().catch("http://localhost"),
});

function settingsOf({ data }: SiteFiles) {
  const file = data.find(({ path }) => path === settingsFile);
  const value = file && parseJsonFile(file, () => {})?.value;
  const parsed = settingsSchema.safeParse(value);
  const settings = parsed.success ? parsed.data : settingsSchema.parse({ languages: ["sv"] });
  return { ...settings, editing: undefined as Editing | undefined };
}

/** The title of the page of a section, which its own words say; its id where they need the site. */
function sectionTitle(id: string, kinds: readonly Kind[], translator: Translator): string {
  for (const page of kinds.flatMap(({ pages }) => Object.values(pages)))
    for (const subject of [null, id])
      try {
        if (page.key(subject) !== `section:${id}`) continue;
        const speaker = { translator, language: translator.language, site: undefined as never };
        return page.title(subject, speaker).value;
      } catch {
        // What it is about is more than its name.
      }
  return id;
}
