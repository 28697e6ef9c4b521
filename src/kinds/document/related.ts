import type { Document, ExternalDocument } from "./schema.ts";

/** A document that a reader of another one may want: one of this site, or one elsewhere. */
export type RelatedDocument =
  | { readonly kind: "document"; readonly document: Document }
  | { readonly kind: "external"; readonly external: ExternalDocument };

/** A document, and the words by which it is compared with others. */
interface Text {
  readonly related: RelatedDocument;
  /** Decides among documents that are equally alike, so that a build is repeated exactly. */
  readonly key: string;
  readonly words: readonly string[];
}

interface Candidate extends Omit<Text, "words"> {
  readonly vector: Vector;
}

type Documents = ReadonlyMap<string, Document>;

const known = new WeakMap<Documents, Map<string, readonly Candidate[]>>();

/**
 * The documents that are most like a document, the likest first; those that its editor has chosen
 * stand before them, and the document itself is never among them.
 *
 * Likeness is the cosine between vectors of tf-idf weights (Salton and Buckley 1988: term frequency
 * as 1 + ln tf, inverse document frequency as ln(N / df)), over the words of titles and texts, or of
 * titles and keywords for a document whose text is elsewhere. Documents with nothing in common are
 * left out.
 * @param documents those that stand in lists, by their ids; one that does not is not compared
 * @param language the language whose texts are compared, where a document has several
 */
export function relatedTo(
  document: Document,
  documents: Documents,
  { language, count }: { readonly language: string; readonly count: number },
): readonly RelatedDocument[] {
  const chosenIds = new Set(document.related.map(({ id }) => id));
  chosenIds.delete(document.id);
  const chosen = [...chosenIds].flatMap((id) => documents.get(id) ?? []);
  const candidates = candidatesIn(language, documents);
  const own = candidates.find(({ related }) => isSame(related, [document]));
  const others = candidates.filter(({ related }) => !isSame(related, [document, ...chosen]));
  return [
    ...chosen.map((other) => ({ kind: "document", document: other }) as const),
    ...(own ? likestFirst(own, others) : []),
  ].slice(0, count);
}

function likestFirst(own: Candidate, others: readonly Candidate[]): readonly RelatedDocument[] {
  return others
    .map((candidate) => ({ ...candidate, likeness: cosine(own.vector, candidate.vector) }))
    .filter(({ likeness }) => likeness > 0)
    .toSorted((a, b) => b.likeness - a.likeness || (a.key < b.key ? -1 : 1))
    .map(({ related }) => related);
}

/** They are weighed once for all documents of a site. */
function candidatesIn(language: string, documents: Documents): readonly Candidate[] {
  const languages = known.get(documents) ?? new Map<string, readonly Candidate[]>();
  known.set(documents, languages);
  const candidates =
    languages.get(language) ?? weighAll(textsOf([...documents.values()], language));
  languages.set(language, candidates);
  return candidates;
}

function weighAll(texts: readonly Text[]): readonly Candidate[] {
  const weigh = weigher(texts.map(({ words }) => words));
  return texts.map(({ words, ...text }) => ({ ...text, vector: weigh(words) }));
}

function textsOf(documents: readonly Document[], language: string): readonly Text[] {
  const own = documents.map(
    (document): Text => ({
      related: { kind: "document", document },
      key: `document:${document.id}`,
      words: wordsOfDocument(document, language),
    }),
  );
  const elsewhere = documents
    .flatMap(({ external }) => external)
    .filter(({ isSelf, unreadable }) => !isSelf && !unreadable)
    .map(
      (external): Text => ({
        related: { kind: "external", external },
        key: `external:${external.id}`,
        words: wordsOf([external.title ?? "", ...external.keywords].join(" ")),
      }),
    );
  return [...own, ...elsewhere];
}

function isSame(related: RelatedDocument, documents: readonly Document[]): boolean {
  return related.kind === "document" && documents.some(({ id }) => id === related.document.id);
}

function wordsOfDocument({ title, pages }: Document, language: string): readonly string[] {
  const texts = pages.map(
    ({ text }) => (text[language] ?? Object.values(text)[0])?.plainText ?? "",
  );
  return wordsOf([title[language] ?? Object.values(title)[0] ?? "", ...texts].join(" "));
}

/** Words of at least three letters, in lower case; shorter ones say little of a subject. */
function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
}

interface Vector {
  readonly weights: ReadonlyMap<string, number>;
  readonly length: number;
}

/** Makes the function that weighs the words of a text by how rare they are among all texts. */
function weigher(texts: readonly (readonly string[])[]): (words: readonly string[]) => Vector {
  const frequency = new Map<string, number>();
  for (const words of texts)
    for (const word of new Set(words)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  return (words) => {
    const counts = new Map<string, number>();
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    const weights = new Map(
      [...counts].map(([word, count]) => [
        word,
        (1 + Math.log(count)) * Math.log(texts.length / (frequency.get(word) ?? 1)),
      ]),
    );
    return { weights, length: lengthOf(weights) };
  };
}

function lengthOf(weights: Vector["weights"]): number {
  return Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight ** 2, 0));
}

function cosine(a: Vector, b: Vector): number {
  const [short, long] = a.weights.size < b.weights.size ? [a, b] : [b, a];
  let product = 0;
  for (const [word, weight] of short.weights) product += weight * (long.weights.get(word) ?? 0);
  return product === 0 ? 0 : product / (a.length * b.length);
}
