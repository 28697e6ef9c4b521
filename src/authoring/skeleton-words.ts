import type { Locales } from "../i18n/locale-parts.ts";
import { flattenTexts } from "../i18n/locale-texts.ts";
import { createTranslators, type Translate } from "../i18n/translator.ts";

/** The words of new files, in the languages of a site, and those about kinds and fields. */
export interface SkeletonWords {
  readonly editorLanguage: string;
  /** A text of the locales by its key; undefined where a language has none. */
  readonly text: (key: string, language: string) => string | undefined;
  /** What belongs in a field, by the keys of its group of texts and its name. */
  readonly field: (group: string, name: string, language: string) => string;
  /** What belongs in the body of a text. */
  readonly body: (language: string) => string;
  /** A title that somebody is to translate. */
  readonly toTranslate: (title: string, language: string) => string;
}

/** The fields that say the whole in brief, whatever kind they belong to. */
const summaries: ReadonlySet<string> = new Set(["preamble", "summary"]);

/**
 * Gives words to new files. In a language that the generator does not speak they are in that of the
 * editors: these are to replace them.
 */
export function createSkeletonWords(locales: Locales, editorLanguage: string): SkeletonWords {
  const isSpoken = (language: string) =>
    typeof texts(language).get("commands.new.skeleton.body") === "string";
  const flat = new Map<string, ReadonlyMap<string, unknown>>();
  const texts = (language: string) => {
    const known = flat.get(language) ?? flattenTexts(locales[language] ?? {});
    flat.set(language, known);
    return known;
  };
  const editors = isSpoken(editorLanguage) ? editorLanguage : "en";
  const spoken = (language: string) => (isSpoken(language) ? language : editors);
  const text = (key: string, language: string) => {
    const found = texts(spoken(language)).get(key) ?? texts("en").get(key);
    return typeof found === "string" && found.trim() !== "" ? found : undefined;
  };
  const t = (language: string): Translate => {
    const one = spoken(language);
    return createTranslators(locales, [one])(one).t;
  };
  return {
    editorLanguage: editors,
    text,
    field: (group, name, language) => {
      if (summaries.has(name)) return t(language)("commands.new.skeleton.summary");
      const label = text(`fields.${group}.${name}.label`, language) ?? name;
      return t(language)("commands.new.skeleton.field", { label });
    },
    body: (language) => t(language)("commands.new.skeleton.body"),
    toTranslate: (title, language) => t(language)("commands.new.skeleton.toTranslate", { title }),
  };
}
