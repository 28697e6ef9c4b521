import type { Language, Texts } from "./corpus.ts";

/** Writes texts that mean nothing, out of the words of a public body. */
export interface Author {
  readonly word: (language: Language) => string;
  readonly sentence: (language: Language) => string;
  /** The body of an article: five paragraphs, four headings, a list and a table. */
  readonly body: (language: Language) => string;
}

const words: Texts = {
  sv: "regionen utveckling kommun samverkan hållbar tillväxt näringsliv digital omställning kompetens arbete möte länet invånare stöd projekt strategi mål insats och att för som med till av på vi är ska från kollektivtrafik utbildning hälsa miljö boende barn unga ekonomi forskning innovation företag analys plan budget åtgärd uppföljning",
  en: "the region development municipality cooperation sustainable growth business digital transition skills work meeting county residents support project strategy goal measure and that for which with to of on we are shall from transport education health environment housing children youth economy research innovation company analysis plan budget action follow-up",
};
const vocabulary = { sv: words.sv.split(" "), en: words.en.split(" ") };

/** An author whose choices are always the same ones. */
export function createAuthor(): Author {
  const random = createRandom(977_398);
  const word = (language: Language) => pick(vocabulary[language], random);
  const sentence = (language: Language) => writeSentence(() => word(language), random);
  const body = (language: Language) =>
    writeBody({ word: () => word(language), sentence: () => sentence(language) });
  return { word, sentence, body };
}

/** A linear congruential generator (Numerical Recipes), from 0 to below 1. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function pick(choices: readonly string[], random: () => number): string {
  return choices[Math.floor(random() * choices.length)] ?? "";
}

function writeSentence(word: () => string, random: () => number): string {
  const chosen = Array.from({ length: 8 + Math.floor(random() * 10) }, word);
  const [first = ""] = chosen;
  chosen[0] = `${first.charAt(0).toUpperCase()}${first.slice(1)}`;
  if (random() < 0.15) chosen[3] = `**${chosen[3]}**`;
  if (random() < 0.1)
    chosen[5] = `[${chosen[5]}](https://example.org/${Math.floor(random() * 10_000)})`;
  return `${chosen.join(" ")}.`;
}

interface Pen {
  readonly word: () => string;
  readonly sentence: () => string;
}

function writeBody({ word, sentence }: Pen): string {
  const repeat = (count: number, write: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => write(index));
  const paragraph = () => repeat(4, sentence).join(" ");
  const row = (index: number) => `| ${word()} | ${word()} | ${index * 17} |`;
  const blocks = [paragraph()];
  for (let section = 1; section <= 4; section++) {
    blocks.push(`## ${heading(sentence())} ${section}`, paragraph());
    if (section === 2)
      blocks.push(
        repeat(5, sentence)
          .map((text) => `- ${text}`)
          .join("\n"),
      );
    if (section === 3)
      blocks.push(["| A | B | C |", "| --- | --- | ---: |", ...repeat(5, row)].join("\n"));
  }
  return `${blocks.join("\n\n")}\n`;
}

function heading(sentence: string): string {
  return sentence
    .replace(/[*[().\]]/g, "")
    .slice(0, 40)
    .trim();
}
