import type { RuleLanguage } from "../../rules/rule-words.ts";
import { defineTextRule } from "../rule.ts";

/** Texts that say nothing of where a link leads, without marks and in lower case. */
const vague: Readonly<Record<RuleLanguage, RegExp>> = {
  sv: /^(?:(?:klicka|tryck|se|läs|läs mer|mer information|mer info|mer|information)? ?(?:här|hit)|läs(?: mer| vidare)|mer|mer info(?:rmation)?|läs mer om (?:detta|det)|länk(?:en)?|denna länk|den här (?:sidan|länken)|sidan|se (?:mer|länk)|till sidan|ladda ner|dokument(?:et)?|fil(?:en)?|webbplats(?:en)?|hemsida(?:n)?|öppna|visa|visa mer|fortsätt|gå vidare)$/,
  en: /^(?:(?:click|tap|press|see|go|read|read more|more information|more info|find out more)? ?here|read (?:more|on)|more|more info(?:rmation)?|learn more|find out more|see more|link|this(?: link| page)?|the (?:link|page)|download|document|file|website|open|view|show|show more|continue|go)$/,
};

export default defineTextRule({
  id: "vague-link-text",
  severity: "warning",
  words: {
    sv: {
      title: "Länktexter som inte säger vart länken leder",
      what: "Länken heter ”{{text}}”.",
      remedy: "Låt länken heta det som sidan handlar om, till exempel titeln på sidan.",
      why: "Den som använder skärmläsare går ofta från länk till länk och hör bara länkarnas texter. Den som skummar sidan ser dem först. (WCAG 2.4.4)",
    },
    en: {
      title: "Link texts that do not say where the link leads",
      what: "The link is called “{{text}}”.",
      remedy: "Let the link say what the page is about, such as the page's own title.",
      why: "People who use a screen reader often go from link to link and hear nothing but the links. People who scan the page see them first. (WCAG 2.4.4)",
    },
  },
  examples: {
    sv: {
      bad: [
        "[Klicka här](page:about) för att läsa om oss.",
        "Vi har nya öppettider. [Läs mer](page:about)",
      ],
      good: ["Läs mer [om webbplatsen](page:about).", "[Läs mer om våra öppettider](page:about)"],
    },
    en: {
      bad: [
        "[Click here](page:about) to read about us.",
        "Our hours have changed. [Read more](page:about)",
      ],
      good: ["Read more [about this site](page:about).", "[More about our hours](page:about)"],
    },
  },
  needs: ["link"],
  *inPassage({ links }, { language }) {
    for (const { text, start, end } of links) {
      const plain = text
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} ]/gu, "")
        .trim();
      if (vague[language].test(plain)) yield { start, end, values: { text } };
    }
  },
});
