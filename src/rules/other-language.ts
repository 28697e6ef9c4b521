import { type RuleLanguage, ruleLanguages } from "./rule-words.ts";

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

/** Fewer words may be a name or a title. */
const fewest = 8;

/**
 * The language that a text seems to be written in, where it is not the one that it is said to be. It is
 * told by the commonest words, which takes a passage of some length and no model of any language.
 */
export function otherLanguageOf(text: string, language: RuleLanguage): RuleLanguage | undefined {
  const all = text.length < 2 * fewest ? null : text.toLowerCase().match(/\p{L}+/gu);
  if (!all || all.length < fewest) return undefined;
  const used = new Set(all);
  const own = countCommon(used, language);
  return ruleLanguages.find((other) => {
    const others = other === language ? 0 : countCommon(used, other);
    return others >= 4 && others > 3 * own;
  });
}

function countCommon(used: ReadonlySet<string>, language: RuleLanguage): number {
  let count = 0;
  for (const word of used) if (commonWords[language].has(word)) count += 1;
  return count;
}
