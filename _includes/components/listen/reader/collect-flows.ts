import type { Flow, Piece, Run } from "./flow.ts";
import { isRead } from "./is-read.ts";
import type { WordsByLanguage } from "./spoken-words.ts";
import { labelledRows } from "./table-cells.ts";
import { wholeRun } from "./whole-run.ts";

/** Elements that stand within a line of text. */
const inline = new Set(
  "a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time u var".split(
    " ",
  ),
);

/** Silence after an element, in milliseconds: a list is heard as one, and a heading stands out. */
const pauses: Readonly<Record<string, number>> = { h1: 600, h2: 600, h3: 500, h4: 500, li: 250 };
const usualPause = 350;

/** What has been collected, and the flow that has begun. */
interface Collection {
  readonly words: WordsByLanguage;
  readonly flows: Flow[];
  runs: Run[];
  /** Is said before the flow that comes next. */
  prefix: Piece | undefined;
}

/** Everything that is read of an element, in the order of the page. */
export function collectFlows(
  root: Element,
  language: string,
  words: WordsByLanguage,
): readonly Flow[] {
  const into: Collection = { words, flows: [], runs: [], prefix: undefined };
  visit(root, language, into);
  endFlow(into, usualPause);
  return into.flows;
}

function visit(element: Element, lang: string, into: Collection): void {
  if (!isRead(element)) return;
  const run = wholeRun(element, lang, into.words);
  if (run) into.runs.push(run);
  else if (inline.has(element.localName)) visitInline(element, lang, into);
  else if (element.localName !== "svg") visitBlock(element, lang, into);
}

/** An inline element that is laid out as a block stands apart from its neighbours. */
function visitInline(element: Element, lang: string, into: Collection): void {
  const text = getComputedStyle(element).display === "inline" ? "" : " ";
  into.runs.push({ text, lang });
  visitChildren(element, lang, into);
  into.runs.push({ text, lang });
}

function visitBlock(element: Element, lang: string, into: Collection): void {
  endFlow(into, usualPause);
  if (element.localName === "li") into.prefix = numberOf(element, lang) ?? into.prefix;
  if (element instanceof HTMLTableElement) visitTable(element, lang, into);
  else visitChildren(element, lang, into);
  endFlow(into, pauses[element.localName] ?? usualPause);
}

function visitChildren(element: Element, lang: string, into: Collection): void {
  const isClosed = element instanceof HTMLDetailsElement && !element.open;
  const children = isClosed ? element.querySelectorAll(":scope > summary") : element.childNodes;
  for (const child of children) {
    if (child instanceof Text) into.runs.push({ text: child.data, lang, node: child });
    else if (child instanceof Element) visit(child, child.getAttribute("lang") || lang, into);
  }
}

function visitTable(table: HTMLTableElement, lang: string, into: Collection): void {
  if (table.caption) visit(table.caption, table.caption.lang || lang, into);
  for (const { cell, header } of labelledRows(table).flat()) {
    into.prefix = header && header !== cell ? labelOf(header, lang, into.words) : undefined;
    visit(cell, languageOf(cell, lang), into);
    into.prefix = undefined;
  }
}

function endFlow(into: Collection, pause: number): void {
  const { runs, prefix } = into;
  into.runs = [];
  if (!runs.some(({ text }) => /[\p{L}\p{N}]/u.test(text))) return;
  into.flows.push({ runs, pause, ...(prefix && { prefix }) });
  into.prefix = undefined;
}

/** The number of an item, where the page shows it. */
function numberOf(item: Element, lang: string): Piece | undefined {
  const list = item.parentElement;
  if (!(list instanceof HTMLOListElement)) return undefined;
  if (getComputedStyle(item).listStyleType === "none") return undefined;
  const place = [...list.children].indexOf(item);
  return { text: `${list.start + place}: `, lang };
}

/** A header of a table as it is said before each of its cells. */
function labelOf(header: Element, lang: string, words: WordsByLanguage): Piece | undefined {
  const runs = collectFlows(header, languageOf(header, lang), words).flatMap((flow) => flow.runs);
  const text = runs.map((run) => run.said ?? run.text).join("");
  const first = runs.find((run) => run.text.trim() !== "");
  return first && { text: `${text.trim()}: `, lang: first.lang };
}

/** The language of a cell: its row or section may be marked, or the cell itself. */
function languageOf(cell: Element, lang: string): string {
  const marked = cell.closest("[lang]");
  return marked?.closest("table") ? marked.getAttribute("lang") || lang : lang;
}
