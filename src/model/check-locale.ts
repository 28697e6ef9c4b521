import { z } from "zod";
import { compareLocales } from "../i18n/compare-locales.ts";
import { localeSchema } from "../i18n/locale.ts";
import type { LocaleDifference } from "../i18n/locale-difference.ts";
import { type FindLocaleFile, fileOfPart, localeFileFinder } from "../i18n/locale-parts.ts";
import { flattenTexts } from "../i18n/locale-texts.ts";
import { findWords } from "../i18n/placeholders.ts";
import { type FaultCode, type FaultValues, fieldName, type Report } from "./fault.ts";
import { isOfRoom, type SoundLocaleFile } from "./locale-files.ts";
import type { LocalePattern } from "./locale-pattern.ts";
import { parseWith } from "./parse-with.ts";
import type { SourceFile } from "./source-file.ts";
import { suggest } from "./suggest.ts";

/** What visitors read, and a language of a site must have whole. All else is for editors. */
const visitorGroups = ["language", "format", "routes", "ui"] as const;

/** A language of which a site has texts. */
export interface GivenLocale {
  readonly language: string;
  /** The site's own files in the language. */
  readonly files: readonly SoundLocaleFile[];
  /** Their texts over the generator's, where it speaks the language. */
  readonly whole: unknown;
  /** A language that is still being translated is no language of the site yet. */
  readonly isSpoken: boolean;
}

/** Checks what a site says in a language: it must have all that visitors read, and nothing else. */
export function checkLocale(locale: GivenLocale, pattern: LocalePattern, report: Report): void {
  const { language, files, whole, isSpoken } = locale;
  const own = files.find((file) => !isOfRoom(file));
  const schema = isSpoken ? localeSchema : z.looseObject({});
  if (own) parseWith(schema, { ...own.source, value: whole }, report);
  if (typeof whole !== "object" || whole === null || Array.isArray(whole)) return;
  const tell = teller(files, report);
  for (const { kind, key, detail = "" } of differences(locale, pattern)) {
    const code = codeOf(kind);
    if (code === undefined) continue;
    const values = { key, detail, source: pattern.sourcesOf(key) };
    if (code === "missing-locale-text") tell(key, code, values, pattern.findFile(key, language));
    else if (code === "missing-plural-form") tell(key, code, { ...values, ...pluralOf(key) });
    else if (code !== "unknown-locale-text") tell(key, code, values);
    else tell(key, code, { ...values, ...suggest(key, [...flattenTexts(pattern.texts).keys()]) });
  }
  for (const file of files)
    checkTexts(flattenTexts(file.texts), (key, code, values) =>
      tell(key, code, values, fileOfPart(file)),
    );
}

/** In what a language differs from the pattern, of all that it must have or has. */
function differences(
  { language, whole, isSpoken }: GivenLocale,
  pattern: LocalePattern,
): readonly LocaleDifference[] {
  const required: readonly string[] = isSpoken ? visitorGroups : [];
  const groups = Object.entries(pattern.texts as object);
  const has = (name: string) => Object.hasOwn(whole as object, name) || required.includes(name);
  const wanted = Object.fromEntries(groups.filter(([name]) => has(name)));
  return compareLocales({ pattern: wanted, [language]: whole }).filter(
    ({ kind, key, ...of }) =>
      of.language === language &&
      (!["missing", "plural-missing"].includes(kind) || required.includes(key.split(".")[0] ?? "")),
  );
}

const codes = {
  missing: "missing-locale-text",
  "plural-missing": "missing-plural-form",
  extra: "unknown-locale-text",
  placeholders: "locale-placeholders",
  empty: "empty-locale-text",
} as const satisfies Partial<Readonly<Record<LocaleDifference["kind"], FaultCode>>>;

/** A word may be the same in two languages: that is for the tests of the generator's own texts. */
function codeOf(kind: LocaleDifference["kind"]): FaultCode | undefined {
  return kind === "equal" || kind === "allowance-not-needed" ? undefined : codes[kind];
}

/** The form of a text, `few`, and the one that every language has: what there is to begin with. */
function pluralOf(key: string): FaultValues {
  const end = key.lastIndexOf("_");
  return { form: key.slice(end + 1), other: `${key.slice(0, end)}_other` };
}

type Tell = (key: string, code: FaultCode, values: FaultValues, file?: string) => void;

/** Tells of texts with their place, in the file that has them unless another one is named. */
function teller(files: readonly SoundLocaleFile[], report: Report): Tell {
  const sources = new Map<string, SourceFile>(files.map(({ source }) => [source.path, source]));
  // Where two files give a text, the one that is over the other counts: it comes last.
  const findFile: FindLocaleFile = localeFileFinder(files.toReversed());
  const language = files[0]?.language ?? "";
  return (key, code, values, file = findFile(key, language)) => {
    const path = key.split(".");
    const place = sources.get(file)?.locate(path);
    report({ severity: "error", file, ...place, field: fieldName(path), code, values });
  };
}

/** What single texts must not be: words of addresses that no address can have, and references to others. */
function checkTexts(texts: ReadonlyMap<string, unknown>, tell: Tell): void {
  for (const [key, text] of texts) {
    if (typeof text !== "string") continue;
    if (text.includes("$t(") || /\{\{|\}\}/.test(findWords(text)))
      tell(key, "locale-syntax", { value: text });
    if (!key.startsWith("routes.")) continue;
    const word = text.replace("{{page}}", "1");
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(word)) tell(key, "not-a-slug", { value: text });
  }
}
