import { type RuleLanguage, ruleLanguageOf, ruleLanguages } from "./rule-words.ts";

/** The commonest words of each language that are no words of the other: not "men", "under" or "so". */
const commonWords: Readonly<Record<RuleLanguage, ReadonlySet<string>>> = {
  sv: new Set(
    "och att det som på är av för med har inte om ett jag sig från vi kan när år säger hon han också de en ska eller där över detta vara mot mellan efter utan alla andra många mycket mer än då nu här hur vad vilka vilken din ditt dina sin sitt sina ni oss dem denna dessa samt genom hos blir finns får måste skulle kunde varit".split(
      " ",
    ),
  ),
  en: new Set(
    "the of and to is that it was are as with they at this have from or had but what were we when your can said there which she do how their if will other about many then them these would like him into has more her two could no than been who its now did get may our you where their after between without through during".split(
      " ",
    ),
  ),
};

/** A word, wherever it stands in a text. */
export const word = /\p{L}+/gu;

/** Fewer words may be a name or a title. */
const fewest = 8;

/**
 * The other language in which a passage seems to be written, by its commonest words. Undefined where
 * it seems to be in its own, or cannot be told.
 * @param language that of the passage
 */
export function otherLanguageOf(
  passage: string,
  language: RuleLanguage,
  fewestWords = fewest,
): RuleLanguage | undefined {
  // A word takes a letter and a space: what is shorter need not be looked at.
  const all = passage.length < 2 * fewestWords - 1 ? null : passage.toLowerCase().match(word);
  if (!all || all.length < fewestWords) return undefined;
  const used = new Set(all);
  const own = countCommon(used, language);
  return ruleLanguages.find((code) => {
    const others = code === language ? 0 : countCommon(used, code);
    return others >= fewestWords / 2 && others > 3 * own;
  });
}

function countCommon(used: ReadonlySet<string>, language: RuleLanguage): number {
  let count = 0;
  for (const one of used) if (commonWords[language].has(one)) count += 1;
  return count;
}

/** Of a long text, so many words at least are among the commonest: with menus and lists, a fifth. */
const leastShare = 0.12;
const fewestOfLongText = 40;

/**
 * The language of a long text, whatever it says of itself. Undefined where the text is short or
 * mixed, or in a language that the rules do not know, but for those nearest to Swedish.
 */
export function languageOfLongText(text: string): RuleLanguage | undefined {
  const all = (text.match(word) ?? []).map((one) => one.toLowerCase());
  if (all.length < fewestOfLongText) return undefined;
  const share = (code: RuleLanguage) =>
    all.filter((one) => commonWords[code].has(one)).length / all.length;
  return ruleLanguages.find(
    (code) =>
      share(code) >= leastShare &&
      ruleLanguages.every((other) => other === code || share(code) > 3 * share(other)),
  );
}

/** Languages whose commonest words are in part those of Swedish: the rules cannot tell them apart. */
const nearSwedish = /^(?:da|nb|nn|no)\b/i;

/** Whether a text in one of the languages may say that it is in another: they may be the same. */
export function mayBeMarked(tag: string, language: RuleLanguage): boolean {
  return ruleLanguageOf(tag) === language || (language === "sv" && nearSwedish.test(tag));
}
