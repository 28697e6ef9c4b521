import { defineTextRule } from "../rule.ts";

/** A hyphen, or two, between spaces; not at the beginning, where it may be the mark of a list. */
const hyphen = /(?<=\S )-{1,2}(?= \S)/g;

export default defineTextRule({
  id: "hyphen-for-dash",
  severity: "warning",
  words: {
    sv: {
      title: "Bindestreck där det ska stå tankstreck",
      what: "Här står ett bindestreck mellan mellanslag.",
      remedy: "Skriv ett tankstreck: –.",
      why: "Ett tankstreck visar att meningen gör en paus. Bindestrecket sätter ihop ord, och skärmläsare läser de två på olika sätt.",
    },
    en: {
      title: "Hyphens in place of dashes",
      what: "A hyphen stands between spaces here.",
      remedy: "Write a dash: –.",
      why: "A dash shows a pause in the sentence. A hyphen joins words, and screen readers say the two in different ways.",
    },
  },
  examples: {
    sv: {
      bad: [{ text: "Vi har öppet - även i helgen.", fixed: "Vi har öppet – även i helgen." }],
      good: ["Vi har öppet – även i helgen.", "Linje 3 går till E20-korset.", "- Första punkten"],
    },
    en: {
      bad: [{ text: "We are open - even on Sunday.", fixed: "We are open – even on Sunday." }],
      good: ["We are open – even on Sunday.", "A well-known place.", "- The first point"],
    },
  },
  needs: ["hyphen"],
  *inPassage({ words }) {
    if (!words.includes(" -")) return;
    for (const { index, 0: found } of words.matchAll(hyphen))
      yield { start: index, end: index + found.length, fix: "–" };
  },
});
