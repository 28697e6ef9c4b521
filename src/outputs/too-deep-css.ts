/** How deep brackets may stand within each other: a value of `light-dark()` in a rule has three or four. */
const deepest = 12;

const steps: ReadonlyMap<string, number> = new Map([
  ...[..."([{"].map((opening) => [opening, 1] as const),
  ...[...")]}"].map((closing) => [closing, -1] as const),
]);

/**
 * The line of a stylesheet on which brackets open that are one level too many; undefined where none do.
 * The parser of the styles calls itself for each level, until the whole program ends without a word, and
 * takes twice as long with each `light-dark()` within another. No expression finds comments and texts of any
 * length: there is no room for all the ways in which it could go back.
 */
export function tooDeepCssLine(css: string): number | undefined {
  let depth = 0;
  for (let at = 0; at < css.length; at += 1) {
    const letter = css[at] ?? "";
    if (letter === "/" && css[at + 1] === "*") at = endOfComment(css, at);
    else if (letter === '"' || letter === "'") at = endOfText(css, at, letter);
    else depth = Math.max(0, depth + (steps.get(letter) ?? 0));
    if (depth > deepest) return css.slice(0, at).split("\n").length;
  }
  return undefined;
}

/** Where the last letter of a comment stands, whose brackets do not count, whether or not it is closed. */
function endOfComment(css: string, start: number): number {
  const end = css.indexOf("*/", start + 2);
  return end < 0 ? css.length : end + 1;
}

/** The same of a text, which ends with its line where it is not closed. */
function endOfText(css: string, start: number, quote: string): number {
  for (let at = start + 1; at < css.length; at += 1) {
    if (css[at] === quote || css[at] === "\n") return at;
    if (css[at] === "\\") at += 1;
  }
  return css.length;
}
