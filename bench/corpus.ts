import { type Author, createAuthor } from "./author.ts";

export const languages = ["sv", "en"] as const;
export type Language = (typeof languages)[number];

/** A text in every language of the corpus. */
export type Texts = Readonly<Record<Language, string>>;

export interface CorpusContact {
  readonly id: string;
  readonly name: string;
  readonly title: Texts;
  /** E.164. */
  readonly phone: string;
  readonly email: string;
}

export interface CorpusPriority {
  readonly id: string;
  readonly name: Texts;
}

export interface CorpusArticle {
  readonly id: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly contact: string;
  readonly priority: string;
  readonly title: Texts;
  readonly summary: Texts;
  /** CommonMark, with a table. */
  readonly body: Texts;
}

/** What every contestant makes its site of. */
export interface Corpus {
  readonly contacts: readonly CorpusContact[];
  readonly priorities: readonly CorpusPriority[];
  readonly articles: readonly CorpusArticle[];
}

const contactCount = 50;
const priorityCount = 5;

/**
 * Makes up articles in two languages, contacts and priorities. Deterministic: the same number gives
 * the same corpus, and a larger one begins with the articles of a smaller one.
 */
export function createCorpus(articleCount: number): Corpus {
  const author = createAuthor();
  return {
    contacts: Array.from({ length: contactCount }, (_, index) => createContact(index)),
    priorities: Array.from({ length: priorityCount }, (_, index) => createPriority(index)),
    articles: Array.from({ length: articleCount }, (_, index) => createArticle(index, author)),
  };
}

/** The numbers are those that the Swedish regulator keeps free for made-up people: 08-465 004 00 to 99. */
function createContact(index: number): CorpusContact {
  return {
    id: `contact-${index}`,
    name: `Förnamn Efternamn ${index}`,
    title: { sv: "Strateg", en: "Strategist" },
    phone: `+468465004${String(index).padStart(2, "0")}`,
    email: `contact-${index}@example.org`,
  };
}

function createPriority(index: number): CorpusPriority {
  return {
    id: `priority-${index}`,
    name: { sv: `Prioritering ${index}`, en: `Priority ${index}` },
  };
}

/** The order of the fields is the order in which the author writes them: it decides about the words. */
function createArticle(index: number, { word, sentence, body }: Author): CorpusArticle {
  const date = new Date(Date.UTC(2015 + (index % 11), index % 12, 1 + (index % 28)));
  const summary = (language: Language) => sentence(language).replace(/[*[\]()]/g, "");
  return {
    id: `article-${index}`,
    date: date.toISOString().slice(0, 10),
    contact: `contact-${index % contactCount}`,
    priority: `priority-${index % priorityCount}`,
    title: { sv: `Nyhet ${index} om ${word("sv")}`, en: `News ${index} about ${word("en")}` },
    summary: { sv: summary("sv"), en: summary("en") },
    body: { sv: body("sv"), en: body("en") },
  };
}
