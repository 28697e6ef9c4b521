import { findDate } from "./find-date.ts";
import { type Block, linesOf } from "./page-blocks.ts";
import { asLabel, type LabelName, type PageWords } from "./page-words.ts";

/** What a page says of itself in its text. */
export interface Labelled {
  readonly published?: string;
  readonly updated?: string;
  readonly editor?: string;
}

/** The longest line that can be nothing but labels and their values. */
const longest = 160;

/** A name of a person, as they are written. */
export const personName =
  /^\p{Lu}[\p{L}’'.-]*(?: (?:(?:af|av|von|de|van|der|la|le|el|al|bin) )*\p{Lu}[\p{L}’'.-]*){1,3}$/u;

/** Finds days and the editor in lines: "Published: 3 April 2023". The first of each counts. */
export function findLabelled(lines: readonly string[], words: PageWords): Labelled {
  const all = lines.map((line, index) => readLabelled(line, lines[index + 1] ?? "", words)?.found);
  return Object.assign({}, ...all.reverse());
}

/** The parts of a page without the lines that say when and by whom it was made. */
export function withoutLabelled(blocks: readonly Block[], words: PageWords): readonly Block[] {
  let isValue = false;
  return blocks.filter((block, index) => {
    if (isValue) {
      isValue = false;
      return false;
    }
    if (block.kind !== "paragraph") return true;
    const next = blocks[index + 1];
    const after = next?.kind === "paragraph" ? (linesOf(next.content)[0] ?? "") : "";
    const lines = linesOf(block.content);
    const read = lines.map((line, at) => readLabelled(line, lines[at + 1] ?? after, words));
    const isOnly = lines.every((_, at) => read[at] || read[at - 1]?.isOnNextLine);
    isValue = isOnly && lines.length > 0 && read.at(-1)?.isOnNextLine === true;
    return lines.length === 0 || !isOnly;
  });
}

interface ReadLine {
  readonly found: Labelled;
  readonly isOnNextLine: boolean;
}

/** @param next the line after, which has the value where a label stands alone */
function readLabelled(line: string, next: string, words: PageWords): ReadLine | undefined {
  if (line === "" || line.length > longest) return undefined;
  const alone = labelNames.find((name) => words.labels[name].includes(asLabel(line)));
  if (alone) {
    const value = valueAfter(alone, next, words);
    return value ? { found: value.found, isOnNextLine: true } : undefined;
  }
  let [rest, found] = [line, {} as Labelled];
  for (const name of labelNames)
    for (const label of words.labels[name]) {
      const at = startOf(label, rest);
      if (at === undefined) continue;
      const value = valueAfter(name, rest.slice(at.end), words);
      if (!value) continue;
      found = { ...value.found, ...found };
      rest = rest.slice(0, at.start) + rest.slice(at.end + value.length);
    }
  const isMore = rest.replace(/[^\p{L}]/gu, "").length > 24;
  return Object.keys(found).length > 0 && !isMore ? { found, isOnNextLine: false } : undefined;
}

const labelNames: readonly LabelName[] = ["updated", "published", "editor"];

function startOf(label: string, text: string): { start: number; end: number } | undefined {
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])${RegExp.escape(label)}(?![\\p{L}\\p{N}])(?:\\s+(?:den|on|av|by|är|is))?\\s*[:–-]?\\s*`,
    "iu",
  );
  const match = pattern.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

function valueAfter(
  name: LabelName,
  text: string,
  { months }: PageWords,
): { readonly found: Labelled; readonly length: number } | undefined {
  if (name !== "editor") {
    const day = findDate(text, months);
    // A day further on belongs to something else.
    if (!day || day.index > 16) return undefined;
    return { found: { [name]: day.date }, length: day.index + day.length };
  }
  const [person = ""] = /^[^,|;(<]+/.exec(text) ?? [];
  const editor = person.trim();
  return personName.test(editor) ? { found: { editor }, length: person.length } : undefined;
}
