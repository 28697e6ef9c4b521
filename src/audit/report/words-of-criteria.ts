import type { RuleLanguage, RuleWords } from "../../rules/rule-words.ts";
import type { Criterion } from "../../rules/wcag-criteria.ts";

type Words = Readonly<Record<RuleLanguage, Pick<RuleWords, "remedy" | "why">>>;

/** What is said of a finding of an engine, by the criterion that it fails. */
const byCriterion: Readonly<Partial<Record<Criterion, Words>>> = {
  "1.1.1": {
    sv: {
      remedy:
        "Skriv en alternativtext som säger det bilden säger, eller märk bilden som dekorativ.",
      why: "Den som inte ser bilden får veta lika mycket som andra.",
    },
    en: {
      remedy:
        "Write an alternative text that says what the picture says, or mark it as decorative.",
      why: "Whoever does not see the picture is told as much as others.",
    },
  },
  "1.2.2": {
    sv: {
      remedy: 'Lägg till undertexter i en <track kind="captions">.',
      why: "Döva och den som sitter där det bullrar kan följa med.",
    },
    en: {
      remedy: 'Add captions in a <track kind="captions">.',
      why: "People who are deaf, or sit where it is noisy, can follow.",
    },
  },
  "1.3.1": {
    sv: {
      remedy: "Märk upp det som det är: rubrik som rubrik, lista som lista, tabellhuvud som th.",
      why: "Skärmläsare säger vad något är och hoppar mellan delarna. Utseendet hör ingen.",
    },
    en: {
      remedy:
        "Mark it up as what it is: a heading as a heading, a list as a list, a header cell as th.",
      why: "Screen readers say what things are and move between them. Nobody hears what they look like.",
    },
  },
  "1.4.1": {
    sv: {
      remedy: "Visa skillnaden med mer än färg, till exempel med understrykning.",
      why: "En av tolv män skiljer inte alla färger åt.",
    },
    en: {
      remedy: "Show the difference by more than colour: underline a link, for instance.",
      why: "One man in twelve does not tell all colours apart.",
    },
  },
  "1.4.3": {
    sv: {
      remedy:
        "Gör texten mörkare eller bakgrunden ljusare, eller tvärtom, tills kontrasten är minst 4,5 till 1 (3 till 1 för stor text). Färgerna sätts i tokens.css.",
      why: "Svag text går inte att läsa med nedsatt syn, i solsken eller på en dålig skärm.",
    },
    en: {
      remedy:
        "Darken the text or lighten the ground, or the other way round, until the contrast is at least 4.5 to 1 (3 to 1 for large text). Colours are set in tokens.css.",
      why: "Faint text cannot be read with low vision, in sunshine or on a poor screen.",
    },
  },
  "2.4.1": {
    sv: {
      remedy:
        "Lägg in en länk till innehållet först på sidan, och ett main-element runt innehållet.",
      why: "Ingen ska behöva gå igenom hela menyn på varje sida.",
    },
    en: {
      remedy: "Put a link to the content first on the page, and a main element around the content.",
      why: "Nobody should have to go through the whole menu on every page.",
    },
  },
  "2.4.2": {
    sv: {
      remedy: "Ge sidan en titel som säger vad den handlar om.",
      why: "Titeln är det första en skärmläsare säger, och det som står på fliken.",
    },
    en: {
      remedy: "Give the page a title that says what it is about.",
      why: "The title is the first thing that a screen reader says, and what the tab shows.",
    },
  },
  "2.4.4": {
    sv: {
      remedy: "Skriv en länktext som säger vart länken leder.",
      why: "Den som hoppar från länk till länk hör bara länktexterna.",
    },
    en: {
      remedy: "Write a link text that says where the link leads.",
      why: "Whoever moves from link to link hears nothing but their texts.",
    },
  },
  "2.5.3": {
    sv: {
      remedy: "Låt namnet för hjälpmedel börja med den text som syns.",
      why: "Den som styr med rösten säger det som står på knappen.",
    },
    en: {
      remedy: "Let the name for assistive technology begin with the text that is seen.",
      why: "Whoever speaks to the computer says what the button shows.",
    },
  },
  "2.5.8": {
    sv: {
      remedy: "Gör ytan minst 24 gånger 24 pixlar stor, eller lämna mer plats runt den.",
      why: "Den som darrar på handen eller har en liten skärm träffar annars fel.",
    },
    en: {
      remedy: "Make it at least 24 by 24 pixels large, or leave more room around it.",
      why: "Whoever has a hand that trembles, or a small screen, hits the wrong thing otherwise.",
    },
  },
  "3.1.1": {
    sv: {
      remedy: "Sätt lang på html-elementet till sidans språk.",
      why: "Skärmläsare väljer röst efter språket. Svenska med engelsk röst går inte att förstå.",
    },
    en: {
      remedy: "Set lang on the html element to the language of the page.",
      why: "Screen readers choose their voice by the language. Swedish with an English voice is not to be understood.",
    },
  },
  "3.1.2": {
    sv: {
      remedy: "Sätt lang på det stycke som är på ett annat språk.",
      why: "Skärmläsare byter röst när språket är utmärkt.",
    },
    en: {
      remedy: "Set lang on the passage that is in another language.",
      why: "Screen readers change their voice where the language is marked.",
    },
  },
  "3.3.2": {
    sv: {
      remedy: "Ge fältet en etikett som syns, med ett label-element.",
      why: "Utan etikett vet ingen vad som ska stå i fältet.",
    },
    en: {
      remedy: "Give the field a label that is seen, with a label element.",
      why: "Without a label nobody knows what goes into the field.",
    },
  },
  "4.1.2": {
    sv: {
      remedy:
        "Använd ett vanligt HTML-element, eller ge elementet ett namn, en roll och de ARIA-attribut som rollen kräver.",
      why: "Hjälpmedel kan bara säga vad något heter, vad det är och hur det står till om koden säger det.",
    },
    en: {
      remedy:
        "Use an ordinary element of HTML, or give it a name, a role and the ARIA attributes that the role needs.",
      why: "Assistive technology can only say what a thing is called, what it is and how it stands if the code says so.",
    },
  },
};

const others: Words = {
  sv: {
    remedy: "Läs om regeln på den sida som den hänvisar till, och rätta elementet.",
    why: "Regeln finns för att alla ska kunna använda webbplatsen, vilka hjälpmedel de än har.",
  },
  en: {
    remedy: "Read about the rule where it is explained, and mend the element.",
    why: "The rule is there so that everybody can use the site, whatever aids they have.",
  },
};

/** How a finding is mended and why, by the criterion that it fails. */
export function wordsOfCriteria(
  criterion: Criterion | undefined,
  language: RuleLanguage,
): Pick<RuleWords, "remedy" | "why"> {
  return ((criterion && byCriterion[criterion]) ?? others)[language];
}
