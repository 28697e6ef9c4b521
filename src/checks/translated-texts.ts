import { rememberFor, rememberForBoth } from "../model/remember.ts";
import { defaultLanguage } from "../model/site.ts";
import type { CheckedSite } from "./checked-site.ts";
import type { FoundInSite } from "./rule.ts";
import type { TextFacts } from "./text-facts.ts";

/** A text and its original. */
export interface TranslatedText {
  readonly original: TextFacts;
  readonly translation: TextFacts;
}

/** The texts of a site that are translations, with what they were made from; found once for all rules. */
export const translatedTexts = rememberFor(
  ({ site, texts }: CheckedSite): readonly TranslatedText[] => {
    const from = defaultLanguage(site);
    const originals = new Map(
      texts.filter(({ measure }) => measure.language === from).map((text) => [keyOf(text), text]),
    );
    return texts.flatMap((translation) => {
      const original = originals.get(keyOf(translation));
      return original && translation !== original ? [pairOf(original, translation)] : [];
    });
  },
);

const keyOf = rememberFor(({ shape: { page, field } }: TextFacts) => `${page} ${field}`);

/** The same pair as before, so that what was found out about it is known still. */
const pairOf = rememberForBoth(
  (original: TextFacts, translation: TextFacts): TranslatedText => ({ original, translation }),
);

type Differences = { readonly missing: string; readonly extra: string } | undefined;

/** What one text has and its translation has not, and the other way round; each once. */
export function differencesIn(pair: TranslatedText, what: "numbers" | "targets"): Differences {
  return { numbers: differentNumbers, targets: differentTargets }[what](pair);
}

const differentNumbers = rememberFor((pair: TranslatedText) => compare(pair, "numbers"));
const differentTargets = rememberFor((pair: TranslatedText) => compare(pair, "targets"));

function compare(
  { original, translation }: TranslatedText,
  what: "numbers" | "targets",
): Differences {
  const [there, here] = [original, translation].map(({ shape }) => new Set(shape[what]));
  if (!there || !here) return undefined;
  const [missing, extra] = [there.difference(here), here.difference(there)];
  if (missing.size + extra.size === 0) return undefined;
  return { missing: listed(missing), extra: listed(extra) };
}

/** A list as the words of a rule show it. */
export function listed(items: ReadonlySet<string>): string {
  return items.size === 0 ? "–" : [...items].join(", ");
}

/** Something that was found in a translation, with the place of its original. */
export function foundIn(
  { original, translation }: TranslatedText,
  values: Readonly<Record<string, string>>,
): FoundInSite {
  const { file, language } = translation.measure;
  const { field } = translation.shape;
  const isData = file.endsWith(".json");
  const there = original.measure.file;
  return {
    file,
    ...(field !== "" && { path: pathOfField(isData ? `${field}.${language}` : field) }),
    values: { ...values, original: field === "" ? there : `${there} ${field}` },
  };
}

/** The path that `fieldName` writes. */
function pathOfField(field: string): readonly PropertyKey[] {
  return field
    .split(/[.[\]]/)
    .filter((part) => part !== "")
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}
