import { z } from "zod";
import type { CollectionContext } from "../admin/collections.ts";
import { createFormWords } from "../admin/form-words.ts";
import type { Locales } from "../i18n/locale-parts.ts";
import { readLocales } from "../i18n/read-locales.ts";
import { createTranslators, type Translator } from "../i18n/translator.ts";
import type { Kind } from "../kinds/kind.ts";
import { parseBasePath } from "../model/base-path.ts";
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

/** What is made of the schemas of a site for people: forms, and the reference of their fields. */
export interface FormsOfSite {
  readonly context: CollectionContext;
  readonly settings: FormSettings;
  readonly files: SiteFiles;
  /** In the language in which the words are. */
  readonly translator: Translator;
}

/**
 * Reads what the forms of a site depend on: its kinds, its languages and its words. Its content may have
 * faults: forms are where these are mended.
 * @param root the folder of the site
 * @param language that of the words; without it, that of the editors
 */
export async function readForms(root: string, language?: string): Promise<FormsOfSite> {
  const files = await readSiteFiles(root);
  const editorLanguage = editorLanguageOf(files);
  const kinds = allKinds(await ownKindsOf(root, editorLanguage, makeAnew));
  const ofKinds = files.locales.filter(({ path }) => path.startsWith(`${kindsFolder}/`));
  const locales: Locales = mergeLocales(ofKinds, await readLocales(generatorRoot));
  const words = createFormWords(locales, language ?? editorLanguage);
  const translator = createTranslators(locales, [words.language])(words.language);
  const settings = settingsOf(files, kinds);
  const { languages, country } = settings;
  const sections = sectionsOf(kinds).map(({ id }) => ({
    value: id,
    label: sectionTitle(id, kinds, translator),
  }));
  const context = { kinds, languages, country, words, sections };
  return { context, settings, files, translator };
}

/** The few settings that forms need, read one by one: others may be wrong. */
const settingsSchema = languageSettingsSchema.extend({
  name: z.record(z.string(), z.string()).catch({}),
  url: z.string().catch("http://localhost"),
  basePath: z.string().transform(parseBasePath).optional().catch(undefined),
  logo: z.string().optional().catch(undefined),
});

type FormSettings = z.output<typeof settingsSchema> & { readonly editing: Editing | undefined };

function settingsOf({ data }: SiteFiles, kinds: readonly Kind[]): FormSettings {
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
