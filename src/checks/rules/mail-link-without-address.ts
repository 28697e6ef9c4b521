import type { RuleLanguage } from "../../rules/rule-words.ts";
import { defineTextRule } from "../rule.ts";

/** Link texts that tell neither whom one writes to nor the address. */
const vague: Readonly<Record<RuleLanguage, RegExp>> = {
  sv: /^(?:mejla|maila|mejl|mail|e-?post(?:a|adress)?|skicka (?:ett )?(?:mejl|mail|e-?post)|skriv|kontakt|kontakta)(?: (?:till )?(?:oss|mig|honom|henne|dem))?[.!]?$/i,
  en: /^(?:e-?mail|mail|write|contact|send (?:us |me )?an e-?mail)(?: (?:to )?(?:us|me|him|her|them))?[.!]?$/i,
};

export default defineTextRule({
  id: "mail-link-without-address",
  severity: "advice",
  words: {
    sv: {
      title: "E-postlänkar som inte visar adressen",
      what: "Länken ”{{text}}” öppnar ett nytt mejl, men visar inte till vem.",
      remedy: "Låt länken visa adressen: {{link}}.",
      why: "Alla har inte ett e-postprogram som öppnas av länken. Den som ser adressen kan kopiera den och skriva därifrån den brukar.",
    },
    en: {
      title: "E-mail links that do not show the address",
      what: "The link “{{text}}” opens a new e-mail without showing who it goes to.",
      remedy: "Let the link show the address: {{link}}.",
      why: "Not everybody has a mail program that opens with the link. Those who see the address can copy it and write from where they usually do.",
    },
  },
  examples: {
    sv: {
      bad: [
        "[Mejla oss](mailto:bad@example.se)",
        "Frågor? [Skicka e-post](mailto:bad@example.se).",
      ],
      good: [
        "[bad@example.se](mailto:bad@example.se)",
        "[Mejla badhuset](mailto:bad@example.se)",
        "Skriv till bad@example.se, eller [mejla](mailto:bad@example.se).",
        "[Kontakt](page:contact)",
      ],
    },
    en: {
      bad: ["[Email us](mailto:baths@example.com)", "[Send an e-mail](mailto:baths@example.com)."],
      good: [
        "[baths@example.com](mailto:baths@example.com)",
        "[Write to the baths](mailto:baths@example.com)",
        "Write to baths@example.com, or [email us](mailto:baths@example.com).",
        "[Contact](page:contact)",
      ],
    },
  },
  needs: ["link"],
  *inPassage({ words, links }, { language }) {
    if (words.includes("@")) return;
    for (const { text, target, start, end } of links) {
      const isVague = target.startsWith("mailto:") && vague[language].test(text.trim());
      if (!isVague) continue;
      const [address = ""] = target.slice("mailto:".length).split("?");
      yield { start, end, values: { text: text.trim(), link: `[${address}](${target})` } };
    }
  },
});
