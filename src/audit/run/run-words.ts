import type { RuleLanguage, RuleWords } from "../../rules/rule-words.ts";
import type { Failure } from "../browser/page-pool.ts";

const why: Readonly<Record<RuleLanguage, string>> = {
  en: "What could not be looked at has not been found to be right.",
  sv: "Det som inte gick att granska är inte visat vara rätt.",
};

/** What is said of a page that could not be looked at, though it was tried twice. */
export const runWords: Readonly<Record<Failure, Readonly<Record<RuleLanguage, RuleWords>>>> = {
  hanging: {
    en: {
      title: "Pages that hang",
      what: "The page did not answer in time, in two attempts.",
      remedy: "Look for a script on the page that never ends. If there is none, audit once more.",
      why: why.en,
    },
    sv: {
      title: "Sidor som hänger sig",
      what: "Sidan svarade inte i tid, i två försök.",
      remedy:
        "Leta efter ett skript på sidan som aldrig tar slut. Finns inget: granska en gång till.",
      why: why.sv,
    },
  },
  crashed: {
    en: {
      title: "Pages that make the browser crash",
      what: "The page made the browser crash, again and again.",
      remedy: "Open the page in another browser and take away one part after the other.",
      why: why.en,
    },
    sv: {
      title: "Sidor som får webbläsaren att krascha",
      what: "Sidan fick webbläsaren att krascha, gång på gång.",
      remedy: "Öppna sidan i en annan webbläsare och ta bort en del i taget.",
      why: why.sv,
    },
  },
  failed: {
    en: {
      title: "Pages that could not be brought into a state",
      what: "The page could not be brought into the state, in two attempts.",
      remedy: "Open the page, do what the state is called after, and see what happens instead.",
      why: why.en,
    },
    sv: {
      title: "Sidor som inte gick att få i ett läge",
      what: "Sidan gick inte att få i läget, i två försök.",
      remedy: "Öppna sidan, gör det som läget heter efter, och se vad som händer i stället.",
      why: why.sv,
    },
  },
};
