import Token from "markdown-it/lib/token.mjs";
import { findCircles } from "../find-circles.ts";
import { report } from "../report-problem.ts";
import { metaOf, setMeta } from "../token-meta.ts";
import { walkTokens } from "../walk-tokens.ts";

interface Note {
  readonly label: string;
  readonly open: Token;
  readonly content: readonly Token[];
  /** From 1, in the order of the first references; 0 for a note that nothing refers to. */
  number: number;
  occurrences: number;
}

/**
 * Takes the definitions out of the text and puts the notes that the text refers to at the end, in
 * the order of their first references. A note may refer to another one.
 */
export function numberFootnotes(tokens: readonly Token[]): Token[] {
  const { body, notes } = takeOutDefinitions(tokens);
  const used: Note[] = [];
  numberReferences(body, notes, used);
  for (const note of used) numberReferences(note.content, notes, used);

  const all = [...notes.values()];
  for (const { open, label } of recursiveNotes(notes)) report(open, "recursive-footnote", label);
  for (const note of all) {
    if (note.number === 0) report(note.open, "unused-footnote", note.label);
    if (note.content.length === 0) report(note.open, "empty-footnote", note.label);
  }
  return [...body, ...all.map(({ open }) => asMark(open)), ...footnotesSection(used)];
}

/** Notes that refer to themselves, directly or through others. */
function recursiveNotes(notes: ReadonlyMap<string, Note>): readonly Note[] {
  const references = [...notes.values()].flatMap((note) =>
    [...walkTokens(note.content)]
      .filter(({ type }) => type === "footnote_reference")
      .map((token) => ({ from: note.label, to: metaOf(token).label ?? "", note })),
  );
  return findCircles(references).map(({ edge }) => edge.note);
}

interface SplitTokens {
  readonly body: Token[];
  readonly notes: Map<string, Note>;
}

function takeOutDefinitions(tokens: readonly Token[]): SplitTokens {
  const body: Token[] = [];
  const notes = new Map<string, Note>();
  const targets = [body];
  for (const token of tokens) {
    const target = targets.at(-1) ?? body;
    if (token.type === "footnote_definition_open") {
      const content: Token[] = [];
      targets.push(content);
      addNote(notes, token, content, body);
    } else if (token.type === "footnote_definition_close") targets.pop();
    else target.push(token);
  }
  return { body, notes };
}

function addNote(
  notes: Map<string, Note>,
  open: Token,
  content: readonly Token[],
  body: Token[],
): void {
  const label = metaOf(open).label ?? "";
  if (!notes.has(label)) {
    notes.set(label, { label, open, content, number: 0, occurrences: 0 });
    return;
  }
  report(open, "duplicate-footnote", label);
  body.push(asMark(open));
}

function numberReferences(
  tokens: readonly Token[],
  notes: ReadonlyMap<string, Note>,
  used: Note[],
): void {
  for (const token of walkTokens(tokens)) {
    if (token.type !== "footnote_reference") continue;
    const label = metaOf(token).label ?? "";
    const note = notes.get(label);
    if (!note) {
      token.type = "undefined_footnote";
      report(token, "undefined-footnote", label);
      continue;
    }
    if (note.number === 0) note.number = used.push(note);
    note.occurrences += 1;
    setMeta(token, { number: note.number, occurrence: note.occurrences });
  }
}

/** The definition's own token stays, invisible, as the place of its problems. */
function asMark(open: Token): Token {
  open.type = "footnote_mark";
  open.nesting = 0;
  return open;
}

function footnotesSection(notes: readonly Note[]): Token[] {
  if (notes.length === 0) return [];
  return [
    new Token("footnotes_open", "", 1),
    ...notes.flatMap(footnote),
    new Token("footnotes_close", "", -1),
  ];
}

/** The way back stands in the last paragraph, or in one of its own after a list or the like. */
function footnote({ number, occurrences, content }: Note): Token[] {
  const open = noteToken("footnote_open", 1, { number });
  const back = noteToken("footnote_back_links", 0, { number, occurrences });
  const close = noteToken("footnote_close", -1, {});
  const last = content.at(-1);
  const endsInParagraph = last?.type === "paragraph_close" && !last.hidden;
  const ending = endsInParagraph
    ? [...content.slice(0, -1), back, last]
    : [...content, paragraph(1), back, paragraph(-1)];
  return [open, ...ending, close];
}

function noteToken(
  type: string,
  nesting: Token["nesting"],
  meta: { number?: number; occurrences?: number },
): Token {
  const token = new Token(type, "", nesting);
  setMeta(token, meta);
  return token;
}

function paragraph(nesting: 1 | -1): Token {
  const token = new Token(nesting === 1 ? "paragraph_open" : "paragraph_close", "p", nesting);
  token.block = true;
  return token;
}
