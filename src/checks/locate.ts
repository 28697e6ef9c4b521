import { noProse, type Passage, type Range } from "./passage.ts";

/** So many letters around what was found tell it from the same elsewhere. */
const widths = [24, 10, 4, 3, 2, 1, 0] as const;

/**
 * Finds where words of a passage stand in the text of its file. Marks may stand among them there, so
 * they are looked for with the letters around them, fewer and fewer of those; they are found when they
 * stand there as often as in the words.
 * @param text that of the file
 * @returns undefined where it cannot be said for sure
 */
export function locate(text: string, passage: Passage, { start, end }: Range): Range | undefined {
  const { words, range } = passage;
  const source = text.slice(range.start, range.end);
  const isOneLine = !source.trimEnd().includes("\n");
  for (const width of widths) {
    const before = edge(words.slice(Math.max(0, start - width), start), "end");
    const after = edge(words.slice(end, end + width), "start");
    const found = words.slice(start, end);
    if (before + found + after === "") return undefined;
    const part = { before, found, after };
    const isPlain = isOneLine && !(before + found + after).includes(noProse);
    const [inWords, inSource] = isPlain
      ? [findPlainly(words, part), findPlainly(source, part)]
      : [findAll(words, part), findAll(source, part)];
    const index = inWords.findIndex((one) => one.start === start);
    const place = inSource[index];
    if (place && inWords.length === inSource.length)
      return { start: range.start + place.start, end: range.start + place.end };
  }
  return undefined;
}

/** What stands beyond something that is no prose says nothing of what stands before it. */
function edge(text: string, side: "start" | "end"): string {
  const parts = text.split(noProse);
  return (side === "end" ? parts.at(-1) : parts[0]) ?? "";
}

/** What was found, with the letters around it. */
interface Part {
  readonly before: string;
  readonly found: string;
  readonly after: string;
}

/** The places of a part, letter by letter. */
function findPlainly(text: string, { before, found, after }: Part): readonly Range[] {
  const whole = before + found + after;
  const places: Range[] = [];
  for (let at = text.indexOf(whole); at >= 0; at = text.indexOf(whole, at + 1)) {
    const start = at + before.length;
    places.push({ start, end: start + found.length });
  }
  return places;
}

function findAll(text: string, { before, found, after }: Part): readonly Range[] {
  const pattern = new RegExp(
    `(?<=${patternOf(before)})(?=(${patternOf(found)})${patternOf(after)})`,
    "gd",
  );
  return [...text.matchAll(pattern)].flatMap(({ indices }) => {
    const place = indices?.[1];
    return place ? [{ start: place[0], end: place[1] }] : [];
  });
}

/**
 * A space of the words may be the end of a line in the file, with what begins the next one; and what is
 * no prose stands there with its marks.
 */
function patternOf(words: string): string {
  return words
    .split(noProse)
    .map((part) => part.split(" ").map(RegExp.escape).join("(?: |[ \\t]*\\r?\\n[ \\t>]*)"))
    .join("[^]{0,200}?");
}
