import { collectFlows } from "./collect-flows.ts";
import type { Flow, Piece, Run, Sentence } from "./flow.ts";
import { sayText } from "./say-text.ts";
import { type Span, splitSentences } from "./split-sentences.ts";
import { type WordsByLanguage, wordsFor } from "./spoken-words.ts";

/** A run with its place in the text of its flow. */
interface PlacedRun extends Run {
  readonly at: number;
}

/**
 * What is read of a part of a page: its sentences in order, each with the languages of its pieces
 * and its range. Nothing in the page is changed.
 */
export function readPage(
  root: Element,
  pageLanguage: string,
  words: WordsByLanguage,
): readonly Sentence[] {
  return collectFlows(root, pageLanguage, words).flatMap((flow) => sentencesOf(flow, words));
}

function sentencesOf(flow: Flow, words: WordsByLanguage): readonly Sentence[] {
  const runs = place(flow.runs);
  const text = runs.map((run) => run.text.replace(/\s/gu, " ")).join("");
  const lang = mainLanguage(flow.runs);
  const spans = splitSentences(text, lang, wordsFor(lang, words));
  return spans.map((span, index) => {
    const spoken = runs.filter((run) => run.at < span[1] && run.at + run.text.length > span[0]);
    const pieces = piecesOf(spoken, span);
    const all = index === 0 && flow.prefix ? join([flow.prefix, ...pieces]) : pieces;
    return {
      pieces: all.map((piece) => ({ ...piece, text: say(piece, words) })),
      pause: index === spans.length - 1 ? flow.pause : 100,
      ...placeOf(spoken, span),
    };
  });
}

function place(runs: readonly Run[]): readonly PlacedRun[] {
  let at = 0;
  return runs.map((run) => {
    const placed = { ...run, at };
    at += run.text.length;
    return placed;
  });
}

/** The language of most of the text: by its rules the sentences are split. */
function mainLanguage(runs: readonly Run[]): string {
  const lengths = new Map<string, number>();
  for (const { lang, text } of runs)
    lengths.set(lang, (lengths.get(lang) ?? 0) + text.trim().length);
  return [...lengths].reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}

function piecesOf(runs: readonly PlacedRun[], [from, to]: Span): readonly Piece[] {
  return join(
    runs.map((run, index) => {
      const after = runs[index + 1]?.text ?? "";
      const before = runs[index - 1];
      const cut = run.text.slice(Math.max(from - run.at, 0), to - run.at);
      // "EU:s" is said "Europeiska unionens"; no other ending fits the long form.
      if (run.said !== undefined && !/^:(?!s(?!\p{L}))\p{L}/u.test(after))
        return { text: run.said, lang: run.lang };
      const isEnding = before?.said !== undefined && /^:s(?!\p{L})/u.test(cut);
      return { text: isEnding ? cut.slice(1) : cut, lang: run.lang };
    }),
  );
}

/** Neighbours in one language become one piece; what has no word belongs to the piece before it. */
function join(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const isApart = last?.lang !== piece.lang && /[\p{L}\p{N}]/u.test(piece.text);
    if (last && !isApart) joined[joined.length - 1] = { ...last, text: last.text + piece.text };
    else if (piece.text.trim() !== "") joined.push(piece);
  }
  return joined;
}

function say({ text, lang }: Piece, words: WordsByLanguage): string {
  return sayText(text, wordsFor(lang, words)).replace(/^[-–:,.\s]+(?=\p{L})/u, "");
}

function placeOf(
  runs: readonly PlacedRun[],
  [from, to]: Span,
): Pick<Sentence, "range" | "picture"> {
  const range = document.createRange();
  const placed = runs.flatMap(({ node, at, text }) => (node ? [{ node, at, text }] : []));
  const [first, last] = [placed[0], placed.at(-1)];
  if (first?.node instanceof Text) range.setStart(first.node, Math.max(from - first.at, 0));
  else if (first) range.setStartBefore(first.node);
  if (last?.node instanceof Text)
    range.setEnd(last.node, Math.min(to - last.at, last.node.data.length));
  else if (last) range.setEndAfter(last.node);
  const picture = placed.find(({ node }) => node instanceof Element)?.node;
  return picture instanceof Element ? { range, picture } : { range };
}
