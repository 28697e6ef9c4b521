import type { RuleLanguage } from "../../rules/rule-words.ts";
import { defineTextRule } from "../rule.ts";
import { sentencesOf } from "../sentences.ts";

/** So many passive verbs in a sentence hide who does what. */
const many = 3;

/**
 * Passive verbs that are nothing else: in Swedish the s-form after an auxiliary or in the supine, and
 * forms of "bli" with a participle; in English a form of "be" with a participle.
 */
const passive: Readonly<Record<RuleLanguage, RegExp>> = {
  sv: /(?<!\p{L})(?:(?:ska|skall|kan|kunde|bör|måste|får|skulle|kommer att|behöver) (?:inte |även |också |därför |senast )?\p{L}{2,}[ae]s|\p{L}{3,}(?:ats|etts|itts|åtts|ötts|ts) (?=av |in |upp |ut |till |i |på |och |[.,])|bli(?:r|vit)? \p{L}{3,}(?:ade|ad|at|dda|dd|tt)|blev \p{L}{3,}(?:ade|ad|at|dda|dd|tt)|\p{L}{3,}(?:eras|erades|ades))(?!\p{L})/giu,
  en: /\b(?:is|are|was|were|be|been|being) (?:not |also |then |only |always |often )?(?:\w{2,}ed|made|done|given|taken|sent|held|kept|paid|written|known|shown|found|built|drawn|chosen|told|brought|bought|left|lost|met|put|read|set|sold|seen)\b/gi,
};

export default defineTextRule({
  id: "passive-chain",
  severity: "advice",
  words: {
    sv: {
      title: "Meningar där det inte syns vem som gör vad",
      what: "Meningen har {{count}} verb i passiv form.",
      remedy: "Skriv vem som gör vad: ”Du skickar ansökan. Vi beslutar.”",
      why: "När ingen nämns vet läsaren inte vem som ska göra något, och det kan vara läsaren själv.",
    },
    en: {
      title: "Sentences that hide who does what",
      what: "The sentence has {{count}} verbs in the passive.",
      remedy: "Say who does what: “You send the form. We decide.”",
      why: "When nobody is named, readers cannot tell who is to act, and it may be them.",
    },
  },
  examples: {
    sv: {
      bad: [
        "Ansökan ska lämnas till kommunen, kan kompletteras senare och måste undertecknas av den sökande.",
      ],
      good: [
        "Du lämnar ansökan till kommunen och kan komplettera den senare.",
        "Ansökan ska lämnas in i tid.",
        "Vi hoppas att det finns plats och att alla trivs.",
      ],
    },
    en: {
      bad: ["The form is filled in, then it is sent to us, and a decision is made within a month."],
      good: [
        "You fill in the form and send it to us. We decide within a month.",
        "The form is sent to us.",
        "She is tired, he is needed and they are red.",
      ],
    },
  },
  roles: ["paragraph", "item", "field"],
  needs: ["long"],
  *inPassage(passage, { language }) {
    for (const { start, end, text } of sentencesOf(passage)) {
      const count = text.match(passive[language])?.length ?? 0;
      if (count >= many) yield { start, end, values: { count } };
    }
  },
});
