import type { Document, ExternalDocument } from "./schema.ts";

/** A document that a reader of another one may want: one of this site, or one elsewhere. */
export type RelatedDocument =
  | { readonly kind: "document"; readonly document: Document }
  | { readonly kind: "external"; readonly external: ExternalDocument };

interface Candidate {
  readonly related: RelatedDocument;
  /** Decides among documents that are equally alike, so that a build is repeated exactly. */
  readonly key: string;
  readonly words: readonly string[];
}

/**
 * The documents that are most like a document, the likest first; those that its editor has chosen
 * stand before them, and the document itself is never among them.
 *
 * Likeness is the cosine between vectors of tf-idf weights (Salton and Buckley 1988: term frequency
 * as 1 + ln tf, inverse document frequency as ln(N / df)), over the words of titles and texts, or of
 * titles and keywords for a document whose text is elsewhere. Documents with nothing in common are
 * left out.
 * @param language the language whose texts are compared, where a document has several
 */
export function relatedTo(
  document: Document,
  documents: readonly Document[],
  { language, count }: { readonly language: string; readonly count: number },
): readonly RelatedDocument[] {
  const chosenIds = new Set(document.related.map(({ id }) => id));
  chosenIds.delete(document.id);
  const chosen = [...chosenIds].flatMap((id) => documents.find((other) => other.id === id) ?? []);
  const candidates = candidatesFrom(documents, language);
  const weigh = weights(candidates.map(({ words }) => words));
  const own = weigh(wordsOfDocument(document, language));
  const ranked = candidates
    .filter(({ related }) => !isSame(related, [document, ...chosen]))
    .map((candidate) => ({ ...candidate, likeness: cosine(own, weigh(candidate.words)) }))
    .filter(({ likeness }) => likeness > 0)
    .toSorted((a, b) => b.likeness - a.likeness || (a.key < b.key ? -1 : 1))
    .map(({ related }) => related);
  return [
    ...chosen.map((other) => ({ kind: "document", document: other }) as const),
    ...ranked,
  ].slice(0, count);
}

function candidatesFrom(documents: readonly Document[], language: string): readonly Candidate[] {
  const own = documents.map(
    (document): Candidate => ({
      related: { kind: "document", document },
      key: `document:${document.id}`,
      words: wordsOfDocument(document, language),
    }),
  );
  const elsewhere = documents
    .flatMap(({ external }) => external)
    .filter(({ isSelf, unreadable }) => !isSelf && !unreadable)
    .map(
      (external): Candidate => ({
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

type Vector = ReadonlyMap<string, number>;

/** Makes the function that weighs the words of a text by how rare they are among all texts. */
function weights(texts: readonly (readonly string[])[]): (words: readonly string[]) => Vector {
  const frequency = new Map<string, number>();
  for (const words of texts)
    for (const word of new Set(words)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  return (words) => {
    const counts = new Map<string, number>();
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    return new Map(
      [...counts].map(([word, count]) => [
        word,
        (1 + Math.log(count)) * Math.log(texts.length / (frequency.get(word) ?? 1)),
      ]),
    );
  };
}

function cosine(a: Vector, b: Vector): number {
  const [short, long] = a.size < b.size ? [a, b] : [b, a];
  let product = 0;
  for (const [word, weight] of short) product += weight * (long.get(word) ?? 0);
  return product === 0 ? 0 : product / (length(a) * length(b));
}

function length(vector: Vector): number {
  return Math.sqrt([...vector.values()].reduce((sum, weight) => sum + weight ** 2, 0));
}
