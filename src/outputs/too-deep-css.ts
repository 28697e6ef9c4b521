/** How deep brackets may stand within each other: a value of `light-dark()` in a rule has three or four. */
const deepest = 12;

/**
 * Comments and texts, whose brackets do not count, whether or not they are closed; and brackets. Texts are
 * read in long pieces: a choice at each letter would be remembered, until there is no room for it.
 */
const parts =
  /\/\*[\s\S]*?(?:\*\/|$)|"[^"\\\n]*(?:\\[\s\S][^"\\\n]*)*|'[^'\\\n]*(?:\\[\s\S][^'\\\n]*)*|[()[\]{}]/g;

/**
 * The line of a stylesheet on which brackets open that are one level too many; undefined where none do.
 * The parser of the styles calls itself for each level, until the whole program ends without a word, and
 * takes twice as long with each `light-dark()` within another.
 */
export function tooDeepCssLine(css: string): number | undefined {
  let depth = 0;
  for (const { 0: part, index } of css.matchAll(parts)) {
    if (/^[([{]/.test(part)) depth += 1;
    else if (/^[)\]}]/.test(part)) depth = Math.max(0, depth - 1);
    if (depth > deepest) return css.slice(0, index).split("\n").length;
  }
  return undefined;
}
