import { LocaleError } from "../i18n/locale.ts";
import { type FindLocaleFile, type Locales, localeFile } from "../i18n/locale-parts.ts";
import { flattenTexts } from "../i18n/locale-texts.ts";
import { findPlaceholders, mapPieces } from "../i18n/placeholders.ts";

/** Values for the placeholders of a text. */
export type TextValues = Readonly<Record<string, string>>;

/** What an editor program shows at a field. */
export interface FieldText {
  readonly title: string;
  readonly description: string;
}

/** The texts about the fields of the data files: `fields` in the locales. */
export interface FieldTexts {
  /**
   * The label of a field, `contact.phones`, and its hint, followed by the hints of further keys; the
   * values for placeholders may differ by language.
   */
  readonly field: (
    keys: readonly [string, ...string[]],
    valuesIn?: (language: string) => TextValues,
  ) => FieldText;
  /** The explanation of one choice of a field, `organisation.kind.choices.region`. */
  readonly choice: (key: string) => string;
  /** The words of a fault, without the sentences that repeat what somebody wrote. */
  readonly fault: (code: string) => string;
  /** The texts that were asked for and are missing, and those that nothing has asked for. */
  readonly findFaults: () => readonly string[];
}

/**
 * Reads the texts about fields. The language of the editors comes first and the others follow, each
 * with its name; a locale without the group `fields` is left out.
 * @param findFile where a text stands, for what is said of one that is missing or needless
 */
export function createFieldTexts(
  locales: Locales,
  editorLanguage: string,
  findFile: FindLocaleFile = localeFile,
): FieldTexts {
  const used = new Set<string>();
  const languages = [...new Set([editorLanguage, ...Object.keys(locales)])]
    .map((language) => readLanguage(language, locales[language], used))
    .filter(({ texts }) => [...texts.keys()].some((key) => key.startsWith("fields.")));
  const [first, ...others] = languages;
  if (!first) throw new LocaleError('No locale has texts about fields. Add the group "fields".');
  const inEveryLanguage = (
    writeFirst: (language: Language) => string,
    writeOther: (language: Language) => string,
  ) =>
    [
      writeFirst(first),
      ...others.map((language) => `${language.text("language.name")}: ${writeOther(language)}`),
    ].join("\n\n");
  return {
    field: (keys, valuesIn = () => ({})) => {
      const label = (language: Language) => labelOf(language, keys, valuesIn);
      const hint = (language: Language) => hintOf(language, keys, valuesIn);
      const other = (language: Language) => `${label(language)}. ${hint(language)}`;
      return { title: label(first), description: inEveryLanguage(hint, other) };
    },
    choice: (key) => {
      const write = ({ text }: Language) => text(`fields.${key}`);
      return inEveryLanguage(write, write);
    },
    fault: (code) => wordsOfFault(first, code),
    findFaults: () => languages.flatMap((language) => compareWithUsed(language, used, findFile)),
  };
}

interface Language {
  readonly language: string;
  readonly texts: ReadonlyMap<string, unknown>;
  /** Gives a text by its full key, and notes that it is used. */
  readonly text: (key: string) => string;
}

function readLanguage(language: string, content: unknown, used: Set<string>): Language {
  const texts = flattenTexts(content);
  const text = (key: string) => {
    used.add(key);
    return String(texts.get(key) ?? "");
  };
  return { language, texts, text };
}

function labelOf(
  { language, text }: Language,
  [key]: readonly [string, ...string[]],
  valuesIn: (language: string) => TextValues,
): string {
  return fill(text(`fields.${key}.label`), valuesIn(language));
}

function hintOf(
  { language, text }: Language,
  keys: readonly string[],
  valuesIn: (language: string) => TextValues,
): string {
  return keys.map((key) => fill(text(`fields.${key}.hint`), valuesIn(language))).join(" ");
}

function wordsOfFault({ text }: Language, code: string): string {
  return ["what", "remedy"]
    .flatMap((part) => text(`faults.${code}.${part}`).split(/(?<=[.!?])\s+/))
    .filter((sentence) => findPlaceholders(sentence).length === 0)
    .join(" ");
}

function fill(text: string, values: TextValues): string {
  return mapPieces(
    text,
    (words) => words,
    (name) => values[name] ?? `{{${name}}}`,
  ).join("");
}

function compareWithUsed(
  { language, texts }: Language,
  used: ReadonlySet<string>,
  findFile: FindLocaleFile,
): readonly string[] {
  const at = (key: string) => `${findFile(key, language)}: "${key}"`;
  const missing = [...used].filter((key) => String(texts.get(key) ?? "").trim() === "");
  const needless = [...texts.keys()].filter((key) => key.startsWith("fields.") && !used.has(key));
  return [
    ...missing.map((key) => `${at(key)} is missing: a field of the data files needs it. Write it.`),
    ...needless.map((key) => `${at(key)} belongs to no field of the data files. Remove it.`),
  ];
}
