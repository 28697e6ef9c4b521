import { abbreviationsIn } from "../dotted-abbreviations.ts";
import { proseOf } from "../prose.ts";
import { defineTextRule } from "../rule.ts";

export default defineTextRule({
  id: "dotted-abbreviation",
  severity: "advice",
  words: {
    sv: {
      title: "Förkortningar av vanliga ord",
      what: "Här står förkortningen ”{{text}}”.",
      remedy: "Skriv ut orden: ”{{better}}”.",
      why: "Alla känner inte till förkortningarna, och skärmläsare läser dem ofta bokstav för bokstav.",
    },
    en: {
      title: "Abbreviations of common words",
      what: "The text has the abbreviation “{{text}}”.",
      remedy: "Write the words: “{{better}}”.",
      why: "Not everyone knows the abbreviations, which come from Latin. Screen readers often get them wrong.",
    },
  },
  examples: {
    sv: {
      bad: [
        { text: "Vi har t ex båtar.", fixed: "Vi har till exempel båtar." },
        { text: "T.ex. Nyköping är med.", fixed: "Till exempel Nyköping är med." },
        { text: "Bord, stolar m.m.", fixed: "Bord, stolar med mera." },
        { text: "Stängt p.g.a. ombyggnad.", fixed: "Stängt på grund av ombyggnad." },
        {
          text: "Lån (böcker, filmer osv.) är fria.",
          fixed: "Lån (böcker, filmer och så vidare) är fria.",
        },
        {
          text: "Från, fr.o.m. 1 maj t.o.m. 3 maj",
          fixed: "Från, från och med 1 maj till och med 3 maj",
        },
        "Den s.k. tillväxten är god.",
        "Bord, stolar m.m. Vi ses.",
        "- Bord m.m.",
      ],
      good: [
        "Vi har till exempel båtar och så vidare.",
        "Skruven är 5 m m lång.",
        "Kl. 9 på s. 4, enligt 2 kap. 3 § och nr 5.",
        "Läs på https://t.ex.se och skriv till osv@example.se.",
        "Text, texter och kontext",
        "Fil.mm.pdf är 5 mm och 3 m.",
        "Sven T Ex-Andersson",
        "F.d.P. och A.B.C.",
      ],
    },
    en: {
      bad: [
        { text: "We have boats, e.g. ferries.", fixed: "We have boats, for example ferries." },
        {
          text: "We lend books, films etc. to all.",
          fixed: "We lend books, films and so on to all.",
        },
        {
          text: "The body, i.e. the council, pays.",
          fixed: "The body, that is, the council, pays.",
        },
        "We lend books, films etc. They are free.",
      ],
      good: [
        "We have boats, for example ferries, and so on.",
        "See no. 5, p. 4, by Dr. Ek.",
        "Read https://e.g.example.com and etc@example.com.",
        "Etcetera is a word, and so is egg.",
        "A.I.E. and E.G.O. are names.",
      ],
    },
  },
  roles: ["paragraph", "item", "quotation", "caption", "heading", "title", "field"],
  *inPassage(passage, { language }) {
    for (const { start, text, better, fix } of abbreviationsIn(
      proseOf(passage),
      language,
      passage.role,
    )) {
      const place = { start, end: start + text.length, values: { text, better } };
      yield fix === undefined ? place : { ...place, fix };
    }
  },
});
