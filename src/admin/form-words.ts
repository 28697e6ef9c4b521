import type { Locales } from "../i18n/locale-parts.ts";
import { flattenTexts } from "../i18n/locale-texts.ts";
import { findPlaceholders, mapPieces } from "../i18n/placeholders.ts";
import { sentencesOf, withoutSentences } from "../i18n/without-sentences.ts";

/** The words of forms, in the language of the editors. */
export interface FormWords {
  readonly language: string;
  /** What a field is called, `contact.phones`; undefined where no locale says it. */
  readonly label: (key: string) => string | undefined;
  /** What one item of a list is called, in the middle of a sentence; undefined where no locale says it. */
  readonly labelOfOne: (key: string) => string | undefined;
  /** What helps to fill it in, without what only those need who write files. */
  readonly hint: (key: string) => string | undefined;
  /** A choice of a field, `organisation.kind.choices.region`. */
  readonly choice: (key: string) => string | undefined;
  /** The words of a fault, without the sentences that repeat what somebody wrote. */
  readonly fault: (code: string) => string;
  /** A text of the group `admin`; empty where no locale has it. */
  readonly text: (key: string, values?: Readonly<Record<string, string>>) => string;
  /** A text by its full key. */
  readonly find: (key: string) => string | undefined;
  /** The name of a language, as it stands at the beginning of a label. */
  readonly nameOfLanguage: (language: string) => string;
}

/** What only those understand who write the files themselves. */
const technical =
  /src\/|_data|\.json|\.md\b|npm |\\n|\{lang=|\]\(|===|%20|\bMarkdown|\bnull\b|\bbasePath\b|\bkind:id\b|citattecken|quotation marks|\b(?:skriv|write) (?:true|decorative|name|contact)\b/i;

/** A list as JSON writes it: in a form each of its texts has a field of its own. */
const list = /\["([^"]+)"(?:, "[^"]+")*\]/g;

/** An example of how a day or a time is typed: the fields for them ask in their own way. */
const typedTime =
  /\d{4}-\d{2}|\d{2}:\d{2}|\b(?:med två siffror|two digits|Dag, T och|Day, T and)\b/;

/**
 * Reads the words of forms. The language of the editors comes first; what a body's own kind says in
 * another language alone is said in that.
 */
export function createFormWords(locales: Locales, editorLanguage: string): FormWords {
  const spoken = Object.hasOwn(locales, editorLanguage) ? editorLanguage : "en";
  const texts = [...new Set([spoken, "en", "sv", ...Object.keys(locales)])].map((language) =>
    flattenTexts(locales[language] ?? {}),
  );
  const find = (key: string) => {
    const found = texts
      .map((one) => one.get(key))
      .find((text) => typeof text === "string" && text.trim() !== "");
    return found === undefined ? undefined : String(found);
  };
  return {
    language: spoken,
    find,
    label: (key) => find(`fields.${key}.label`),
    labelOfOne: (key) => find(`admin.items.${key}.one`),
    hint: (key) => {
      const hint = find(`admin.hints.${key}`) ?? find(`fields.${key}.hint`);
      return withoutSentences(hint ?? "", technical)?.replaceAll(list, "$1");
    },
    choice: (key) => {
      const choice = find(`fields.${key}`);
      return (withoutSentences(choice ?? "", technical) ?? choice)?.replace(/\.$/, "");
    },
    fault: (code) =>
      ["what", "remedy"]
        .flatMap((part) => sentencesOf(find(`faults.${code}.${part}`) ?? ""))
        .filter((sentence) => findPlaceholders(sentence).length === 0 && !technical.test(sentence))
        .join(" "),
    text: (key, values = {}) => fill(find(`admin.${key}`) ?? "", values),
    nameOfLanguage: (language) => {
      const name = new Intl.DisplayNames([spoken, "en"], { type: "language" }).of(language);
      return capital(name ?? language, spoken);
    },
  };
}

/** A hint without the sentences that say how a day or a time is typed. */
export function withoutTypedTimes(hint: string | undefined): string | undefined {
  return withoutSentences(hint ?? "", typedTime);
}

function capital(text: string, language: string): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return mapPieces(
    text,
    (words) => words,
    (name) => values[name] ?? `{{${name}}}`,
  ).join("");
}
