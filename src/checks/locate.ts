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
  for (const width of widths) {
    const before = edge(words.slice(Math.max(0, start - width), start), "end");
    const after = edge(words.slice(end, end + width), "start");
    const found = words.slice(start, end);
    if (before + found + after === "") return undefined;
    const inWords = findAll(words, before, found, after);
    const inSource = findAll(source, before, found, after);
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

function findAll(text: string, before: string, found: string, after: string): readonly Range[] {
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
