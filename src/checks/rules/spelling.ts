import { ruleLanguageOf } from "../../rules/rule-words.ts";
import type { Passage } from "../passage.ts";
import { defineTextRule } from "../rule.ts";
import { type Part, wordsOf } from "../sentences.ts";

/** Shorter ones are abbreviations and signs more often than slips. */
const shortest = 4;

export default defineTextRule({
  id: "spelling",
  severity: "advice",
  words: {
    sv: {
      title: "Ord som inte finns i ordlistan",
      what: "”{{word}}” finns inte i ordlistan.",
      remedy:
        "Kontrollera stavningen (förslag: {{suggestions}}). Är ordet rätt, skriv det under words i _data/check.json.",
      why: "Skärmläsare säger felstavade ord så att de inte går att känna igen, sökningen hittar dem inte, och läsaren börjar undra över resten.",
    },
    en: {
      title: "Words that the dictionary does not know",
      what: "The dictionary does not know “{{word}}”.",
      remedy:
        "Check how it is spelt (suggestions: {{suggestions}}). If it is right, put it under words in _data/check.json.",
      why: "Screen readers make misspelt words hard to recognise, the search does not find them, and readers begin to doubt the rest.",
    },
  },
  examples: {
    sv: {
      bad: [
        "Vi ansvarar för samhälsplanering.",
        "Ansökan gäller digtalisering och komunala bolag.",
      ],
      good: [
        "Bygglovshandläggaren svarar om tillgänglighetsredogörelsen.",
        "Hälso- och sjukvården har öppet.",
        "Fråga Nyström i Exempelby om SFI-kurser och RND-nätverket.",
        "Läs [the annual report]{lang=en} på example.org eller skriv `npm run chekc`.",
      ],
    },
    en: {
      bad: ["We are responsable for planning.", "The accessability statment is here."],
      good: [
        "The planning officer answers questions about accessibility.",
        "Ask Nystrom in Exempelby, or read example.org.",
        "We work with [samhällsplanering]{lang=sv} and well-being.",
        "The organisation’s colours aren’t new.",
      ],
    },
  },
  *inPassage(passage, { speller, ownWords, language }) {
    if (!speller) return;
    for (const part of wordsOf(passage)) {
      const { text: word, start, end } = part;
      // Nearly all words are known: nothing else is asked of them.
      if (word.length < shortest || speller.knows(word) || ownWords.has(word)) continue;
      if (!isPlainWord(part, passage)) continue;
      if (word.includes("-") && word.split("-").every((one) => isFine(one, speller))) continue;
      yield { start, end, values: { word, language } };
    }
  },
  suggest: ({ word, language }, spellers) =>
    spellers[ruleLanguageOf(String(language)) ?? "sv"].suggest(String(word)),
});

/** Names, abbreviations, numbers, addresses and parts of words ("hälso- och sjukvård") are none. */
function isPlainWord({ text, start, end }: Part, { words }: Passage): boolean {
  if (!/^\p{Ll}[\p{L}'’-]*$/u.test(text)) return false;
  const [before, after] = [words[start - 1] ?? " ", words.slice(end, end + 2)];
  return (
    !/[-\u2010\u2011@/\\._#\ufffc]/.test(before) &&
    !/^(?:[-\u2010\u2011@/\\_\ufffc]|\.\p{L})/u.test(after)
  );
}

function isFine(part: string, { knows }: { readonly knows: (word: string) => boolean }): boolean {
  return part.length < shortest || /^\p{Lu}/u.test(part) || knows(part);
}
