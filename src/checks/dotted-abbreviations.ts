import type { RuleLanguage } from "../rules/rule-words.ts";
import type { Role } from "./passage.ts";

/** An abbreviation in words, and the words that it stands for. */
export interface FoundAbbreviation {
  readonly start: number;
  readonly text: string;
  readonly better: string;
  /** What may stand in its place; absent where that is for its author to say. */
  readonly fix?: string;
}

interface Abbreviation {
  readonly pattern: RegExp;
  readonly words: string;
  /** It ends a list, and may end the sentence, whose full stop its own then is. */
  readonly isLast?: true;
  /** How the words are to be written hangs on others. */
  readonly isLoose?: true;
  /** A comma follows the words. */
  readonly hasComma?: true;
}

/** As a part of nothing longer, with its last full stop or without it. */
const patternOf = (forms: string) =>
  new RegExp(
    String.raw`(?<![\p{L}\p{N}_./-]|\d )(?:${forms})(?:\.(?!\p{L})|(?![\p{L}\p{N}_.:/-]| \p{L}\.))`,
    "gu",
  );

/** What all of them hold, one or another: a text without it has none, which is found fast. */
const anyOf: Readonly<Record<RuleLanguage, RegExp>> = {
  sv: /\b(?:(?:[DEFIMOPSTdefimopst]|[Bb]l)[. ] ?(?:[adgkmnorsv]|dyl|ex|fl|st)|[DOPTdopt](?:ex|ga|sv|vs))\b/,
  en: /\b(?:[Ee]\. ?g|eg|[Ii]\. ?e|ie|etc)\b/,
};

/** Of letters, "t ex": "t.ex.", "t. ex." and "t ex", and what else people write. */
function ofLetters(
  letters: string,
  words: string,
  { also = [], ...rest }: Omit<Abbreviation, "pattern" | "words"> & { also?: string[] } = {},
): Abbreviation {
  const first = letters[0] ?? "";
  const begin = `[${first}${first.toUpperCase()}]`;
  const others = letters.slice(1);
  const forms = [begin + others.replaceAll(" ", "\\. ?"), begin + others, ...also];
  return { pattern: patternOf(forms.join("|")), words, ...rest };
}

const isLast = true;
const isLoose = true;
const abbreviations: Readonly<Record<RuleLanguage, readonly Abbreviation[]>> = {
  sv: [
    ofLetters("t ex", "till exempel", { also: ["tex"] }),
    ofLetters("bl a", "bland annat"),
    ofLetters("d v s", "det vill säga", { also: ["[Dd]vs"] }),
    ofLetters("fr o m", "från och med"),
    ofLetters("t o m", "till och med"),
    ofLetters("p g a", "på grund av", { also: ["[Pp]ga"] }),
    ofLetters("m a o", "med andra ord"),
    ofLetters("i st f", "i stället för"),
    ofLetters("f n", "för närvarande"),
    ofLetters("f d", "före detta"),
    ofLetters("s k", "så kallad", { isLoose }),
    ofLetters("o s v", "och så vidare", { also: ["osv"], isLast }),
    ofLetters("m m", "med mera", { isLast }),
    ofLetters("m fl", "med flera", { isLast }),
    { pattern: patternOf("e\\. ?d(?:yl)?(?=\\.)"), words: "eller liknande", isLast, isLoose },
    { pattern: patternOf("o\\. ?d(?:yl)?(?=\\.)"), words: "och liknande", isLast, isLoose },
  ],
  en: [
    { pattern: patternOf("[Ee]\\. ?g|eg"), words: "for example" },
    { pattern: patternOf("[Ii]\\. ?e|ie"), words: "that is", hasComma: true },
    { pattern: patternOf("etc"), words: "and so on", isLast },
  ],
};

export function* abbreviationsIn(
  prose: string,
  language: RuleLanguage,
  role: Role,
): Generator<FoundAbbreviation> {
  if (!anyOf[language].test(prose)) return;
  for (const one of abbreviations[language])
    for (const { index: start, 0: text } of prose.matchAll(one.pattern)) {
      const isCapital = /^\p{Lu}/u.test(text);
      const better = isCapital ? one.words[0]?.toUpperCase() + one.words.slice(1) : one.words;
      const after = one.isLoose
        ? undefined
        : signAfter(one, text, prose.slice(start + text.length));
      // Only a paragraph surely ends with a full stop; "Stolar m.m." may be an entry of a list.
      const sign = after === "end" ? (role === "paragraph" ? "." : undefined) : after;
      yield { start, text, better, ...(sign !== undefined && { fix: better + sign }) };
    }
}

/** What is to stand after the words in place of the last full stop; undefined where it is not sure. */
function signAfter(
  { isLast, hasComma }: Abbreviation,
  text: string,
  rest: string,
): "" | "," | "end" | undefined {
  const comma = hasComma && !rest.startsWith(",") ? "," : "";
  if (!text.endsWith(".")) return comma;
  if (rest.trim() === "") return isLast ? "end" : undefined;
  if (/^[,;:)?!]|^ [\p{Ll}\d(–]/u.test(rest)) return comma;
  return !isLast && rest.startsWith(" ") ? comma : undefined;
}
