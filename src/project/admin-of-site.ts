import { existsSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { z } from "zod";
import type { AdminConfig } from "../admin/admin-config.ts";
import { adminConfig } from "../admin/cms-config.ts";
import { createFormWords } from "../admin/form-words.ts";
import type { Locales } from "../i18n/locale-parts.ts";
import { readLocales } from "../i18n/read-locales.ts";
import { createTranslators, type Translator } from "../i18n/translator.ts";
import type { Kind } from "../kinds/kind.ts";
import { namesOf, sectionsOf } from "../model/kind-names.ts";
import { mergeLocales } from "../model/load-locales.ts";
import { editorLanguageOf } from "../model/load-site.ts";
import { readSiteFiles } from "../model/read-site-files.ts";
import { createSharedSchemas } from "../model/shared-schemas.ts";
import { kindsFolder, type SiteFiles } from "../model/site-files.ts";
import {
  type Editing,
  languageSettingsSchema,
  siteSettingsSchema,
} from "../model/site-settings.ts";
import { parseJsonFile } from "../model/source-file.ts";
import { settingsFile } from "../model/sources.ts";
import { generatorRoot } from "./generator-root.ts";
import { makeAnew } from "./known/known-made.ts";
import { allKinds } from "./own-kinds/all-kinds.ts";
import { ownKindsOf } from "./own-kinds/kinds-of-site.ts";

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
 * @param root the folder of the site
 * @param isLocal whether that folder is edited on this machine, whatever the settings say
 */
export async function readAdmin(root: string, isLocal: boolean): Promise<AdminOfSite> {
  const files = await readSiteFiles(root);
  const editorLanguage = editorLanguageOf(files);
  const kinds = allKinds(await ownKindsOf(root, editorLanguage, makeAnew));
  const ofKinds = files.locales.filter(({ path }) => path.startsWith(`${kindsFolder}/`));
  const words = createFormWords(
    mergeLocales(ofKinds, await readLocales(generatorRoot)),
    editorLanguage,
  );
  const translator = await translatorFor(words.language, ofKinds);
  const settings = settingsOf(files, kinds);
  const { languages, country, name, url, logo } = settings;
  const editing = isLocal ? undefined : settings.editing;
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
    siteUrl: url,
    logo: logo && `/media/${logo}`,
    folderName: basename(repositoryOf(root)),
    before: editing
      ? folderBefore(editing.folder)
      : folderBefore(relative(repositoryOf(root), resolve(root))),
    editing,
    // Only `npm start` has one.
    hasDraft: isLocal,
  });
  return {
    config,
    title: words.text("title", { site: siteName }),
    noScript: words.text("noScript"),
    editing,
  };
}

async function translatorFor(language: string, rooms: SiteFiles["locales"]): Promise<Translator> {
  const locales: Locales = mergeLocales(rooms, await readLocales(generatorRoot));
  return createTranslators(locales, [language])(language);
}

function folderBefore(folder = ""): string {
  const names = folder
    .replaceAll("\\", "/")
    .split("/")
    .filter((name) => name !== "" && name !== ".");
  return names.map((name) => `${name}/`).join("");
}

/** The folder that git keeps, in which the site lies; the site's own where git keeps none. */
function repositoryOf(root: string): string {
  for (let folder = resolve(root); ; folder = dirname(folder)) {
    if (existsSync(join(folder, ".git"))) return folder;
    if (folder === dirname(folder)) return resolve(root);
  }
}

/** The few settings that forms need, read one by one: others may be wrong. */
const settingsSchema = languageSettingsSchema.extend({
  name: z.record(z.string(), z.string()).catch({}),
  url: z.string().catch("http://localhost"),
  logo: z.string().optional().catch(undefined),
});

function settingsOf({ data }: SiteFiles, kinds: readonly Kind[]) {
  const file = data.find(({ path }) => path === settingsFile);
  const value = file && parseJsonFile(file, () => {})?.value;
  const parsed = settingsSchema.safeParse(value);
  const settings = parsed.success ? parsed.data : settingsSchema.parse({ languages: ["sv"] });
  const shared = createSharedSchemas({ ...settings, kinds: namesOf(kinds) });
  const { editing } = siteSettingsSchema(shared).shape;
  return { ...settings, editing: editing.safeParse(settings.editing).data };
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
