import { posix } from "node:path";
import { z } from "zod";
import { compareLocales } from "../i18n/compare-locales.ts";
import { canonicalLanguageTag } from "../i18n/language-tag.ts";
import { localeSchema } from "../i18n/locale.ts";
import type { LocaleDifference } from "../i18n/locale-difference.ts";
import { flattenTexts } from "../i18n/locale-texts.ts";
import { findWords } from "../i18n/placeholders.ts";
import { type Locales, mergeLocale } from "../i18n/read-locales.ts";
import { type Fault, type FaultCode, type FaultValues, fieldName, type Report } from "./fault.ts";
import { parseWith } from "./parse-with.ts";
import { parseJsonFile, type SourceFile, type TextFile } from "./source-file.ts";
import { settingsFile } from "./sources.ts";
import { suggest } from "./suggest.ts";

/** What visitors read, and a language of a site must have whole. All else is for editors. */
const visitorGroups = ["language", "format", "routes", "ui"] as const;

/** What is known before the locales of a site are checked. */
export interface LocaleFiles {
  readonly files: readonly TextFile[];
  /** Paths of files of the site that are there and could not be read. */
  readonly unreadable: ReadonlySet<string>;
  /** The generator's own locales; the first is the pattern of all others. */
  readonly own: Locales;
  /** The languages of the site; none where the settings cannot be read. */
  readonly languages: readonly string[];
}

/**
 * Reads and checks the texts of the interface that a site adds or changes, and puts them over the
 * generator's. A language that the generator does not speak must have all that visitors read.
 * @returns the locales of the site, each of which can be spoken unless a fault was reported
 */
export function loadLocales(
  { files, unreadable, own, languages }: LocaleFiles,
  report: Report,
): Locales {
  const merged = new Map(Object.entries(own));
  for (const file of files) {
    const language = posix.basename(file.path, ".json");
    if (!isLocaleFile(file, language, report)) continue;
    const source = parseJsonFile(file, report);
    // It exists: that it lacks everything is no second fault.
    merged.set(language, source && mergeLocale(own[language], source.value));
    if (source)
      checkLocale({ language, source, whole: merged.get(language), own }, languages, report);
  }
  for (const language of languages) {
    const file = `locales/${language}.json`;
    if (merged.has(language) || unreadable.has(file)) continue;
    const values = { language, settings: settingsFile };
    report({ severity: "error", file, code: "missing-locale", values });
  }
  return Object.fromEntries(merged);
}

/**
 * The same without the checks, for what must work in a site that has faults: files that cannot be read
 * are left out.
 */
export function mergeLocales(files: readonly TextFile[], own: Locales): Locales {
  const over = files.flatMap((file) => {
    const source = parseJsonFile(file, () => {});
    const language = posix.basename(file.path, ".json");
    return source ? [[language, mergeLocale(own[language], source.value)] as const] : [];
  });
  return { ...own, ...Object.fromEntries(over) };
}

function isLocaleFile({ path }: TextFile, language: string, report: Report): boolean {
  const isOne = path === `locales/${language}.json` && canonicalLanguageTag(language) === language;
  if (!isOne)
    report({ severity: "error", file: path, code: "bad-locale-name", values: { language } });
  return isOne;
}

interface LoadedLocale {
  readonly language: string;
  readonly source: SourceFile;
  /** The texts of the file, over the generator's where it speaks the language. */
  readonly whole: unknown;
  readonly own: Locales;
}

function checkLocale(
  { language, source, whole, own }: LoadedLocale,
  languages: readonly string[],
  report: Report,
): void {
  const [pattern = {}] = Object.values(own);
  const isSpoken = languages.includes(language);
  // A language that is still being translated is no language of the site yet.
  const required: readonly string[] = isSpoken ? visitorGroups : [];
  const schema = isSpoken ? localeSchema : z.looseObject({});
  parseWith(schema, { ...source, value: whole }, report);
  if (typeof whole !== "object" || whole === null || Array.isArray(whole)) return;
  const compared = { pattern: onlyGroupsOf(pattern, whole, required), [language]: whole };
  const tell = teller(source, report);
  const known = [...flattenTexts(pattern).keys()];
  for (const { kind, key, detail = "", ...of } of compareLocales(compared)) {
    const code = codeOf(kind);
    if (of.language !== language || code === undefined) continue;
    if (code === "missing-locale-text" && !required.includes(groupOf(key))) continue;
    const names = code === "unknown-locale-text" ? suggest(key, known) : {};
    tell(key, code, { key, detail, ...names });
  }
  checkTexts(flattenTexts(source.value), tell);
}

/** Of the pattern, the groups that a locale must have and those that it has. */
function onlyGroupsOf(pattern: unknown, whole: object, required: readonly string[]): unknown {
  const groups = Object.entries(pattern as object);
  const has = (name: string) => Object.hasOwn(whole, name) || required.includes(name);
  return Object.fromEntries(groups.filter(([name]) => has(name)));
}

const codes = {
  missing: "missing-locale-text",
  "plural-missing": "missing-locale-text",
  extra: "unknown-locale-text",
  placeholders: "locale-placeholders",
  empty: "empty-locale-text",
} as const satisfies Partial<Readonly<Record<LocaleDifference["kind"], FaultCode>>>;

/** A word may be the same in two languages: that is for the tests of the generator's own texts. */
function codeOf(kind: LocaleDifference["kind"]): FaultCode | undefined {
  return kind === "equal" || kind === "allowance-not-needed" ? undefined : codes[kind];
}

function groupOf(key: string): string {
  return key.split(".")[0] ?? "";
}

type Tell = (key: string, code: FaultCode, values: FaultValues) => void;

function teller(source: SourceFile, report: Report): Tell {
  return (key, code, values) => {
    const path = key.split(".");
    const fault: Fault = {
      severity: "error",
      file: source.path,
      ...source.locate(path),
      field: fieldName(path),
      code,
      values,
    };
    report(fault);
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
