import { LocaleError } from "../i18n/locale.ts";
import type { FindLocaleFile, Locales } from "../i18n/locale-parts.ts";
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
  readonly findFaults: () => readonly FieldTextFault[];
}

/** A text about a field that is missing, or that belongs to no field. */
export interface FieldTextFault {
  readonly what: "missing" | "needless";
  readonly key: string;
  readonly language: string;
}

/** Texts about fields that do not match the fields. */
export class FieldTextError extends LocaleError {
  readonly faults: readonly FieldTextFault[];

  constructor(faults: readonly FieldTextFault[], findFile: FindLocaleFile) {
    super(faults.map((fault) => describe(fault, findFile)).join("\n"));
    this.faults = faults;
  }
}

function describe({ what, key, language }: FieldTextFault, findFile: FindLocaleFile): string {
  const place = `${findFile(key, language)}: "${key}"`;
  return what === "missing"
    ? `${place} is missing: a field of the data files needs it. Write it.`
    : `${place} belongs to no field of the data files. Remove it.`;
}

/**
 * Reads the texts about fields. The language of the editors comes first and the others follow, each
 * with its name; a locale without the group `fields` is left out.
 */
export function createFieldTexts(locales: Locales, editorLanguage: string): FieldTexts {
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
      ...others.flatMap((language) => {
        const words = writeOther(language);
        // What a kind of a body's own says in one language alone is left out of the others.
        return /\p{L}/u.test(words) ? [`${language.text("language.name")}: ${words}`] : [];
      }),
    ].join("\n\n");
  return {
    field: (keys, valuesIn = () => ({})) => {
      const label = (language: Language) => labelOf(language, keys, valuesIn);
      const hint = (language: Language) => hintOf(language, keys, valuesIn);
      const other = (language: Language) =>
        [label(language), hint(language)].filter((words) => words.trim() !== "").join(". ");
      return { title: label(first), description: inEveryLanguage(hint, other) };
    },
    choice: (key) => {
      const write = ({ text }: Language) => text(`fields.${key}`);
      return inEveryLanguage(write, write);
    },
    fault: (code) => wordsOfFault(first, code),
    findFaults: () => languages.flatMap((language) => compareWithUsed(language, used)),
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
): readonly FieldTextFault[] {
  const missing = [...used].filter((key) => String(texts.get(key) ?? "").trim() === "");
  const needless = [...texts.keys()].filter((key) => key.startsWith("fields.") && !used.has(key));
  return [
    ...missing.map((key) => ({ what: "missing", key, language }) as const),
    ...needless.map((key) => ({ what: "needless", key, language }) as const),
  ];
}
