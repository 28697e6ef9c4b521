import { proseOf } from "../prose.ts";
import { defineTextRule } from "../rule.ts";

/** Longer rows lead the eye across a line; beside a slash they are part of a path. */
const stops = /(?<![./\\…])\.{3}(?![./\\…])/g;

export default defineTextRule({
  id: "three-full-stops",
  severity: "warning",
  words: {
    sv: {
      title: "Tre punkter i stället för uteslutningstecken",
      what: "Här står tre punkter i rad.",
      remedy: "Skriv uteslutningstecken: … Det är ett enda tecken.",
      why: "Uteslutningstecknet delas inte mellan två rader. Skärmläsare kan läsa tre punkter som ”punkt, punkt, punkt”.",
    },
    en: {
      title: "Three full stops in place of an ellipsis",
      what: "There are three full stops in a row here.",
      remedy: "Use an ellipsis: … It is a single character.",
      why: "An ellipsis is never split between two lines. Some screen readers say “dot dot dot” for three full stops.",
    },
  },
  examples: {
    sv: {
      bad: [
        { text: "Vänta lite...", fixed: "Vänta lite…" },
        { text: "”Vi ska [...] öppna i höst.”", fixed: "”Vi ska […] öppna i höst.”" },
      ],
      good: [
        "Vänta lite…",
        "Namn ........ Ort",
        "Skriv `...` i koden.",
        "Mappen ligger i ../../bilder.",
        "Sökvägen är .../bilder.",
        "Kl. 9.30. Därefter fika.",
      ],
    },
    en: {
      bad: [
        { text: "Just a moment...", fixed: "Just a moment…" },
        { text: "“We will [...] open in May.”", fixed: "“We will […] open in May.”" },
      ],
      good: [
        "Just a moment…",
        "Name ........ Town",
        "Write `...` in the code.",
        "The folder is ../../pictures.",
        "The path is .../pictures.",
      ],
    },
  },
  needs: ["stop"],
  *inPassage(passage) {
    if (!passage.words.includes("...")) return;
    for (const { index } of proseOf(passage).matchAll(stops))
      yield { start: index, end: index + 3, fix: "…" };
  },
});
