/** What is known of words where lines are joined. */
export interface Words {
  /** Words that may follow a hyphen that stands for a part left out: "pre- and post-war". */
  readonly afterHyphen: ReadonlySet<string>;
  /** Words with a hyphen that the document writes within a line, in lower case. */
  readonly hyphenated: ReadonlySet<string>;
}

/**
 * Joins the lines of a paragraph. A word that was broken at the end of a line becomes whole where it
 * goes on in lower case; a hyphen that belongs to the word stays.
 */
export function joinLines(lines: readonly string[], words: Words): string {
  return lines
    .reduce((text, line) => joinTwo(text, line, words), "")
    .replaceAll("\u00ad", "")
    .trim();
}

/** Collects the words with a hyphen that stand within the lines of a document. */
export function findHyphenated(lines: Iterable<string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const line of lines)
    for (const [word] of line.matchAll(/\p{L}+-\p{L}+/gu)) found.add(word.toLowerCase());
  return found;
}

function joinTwo(text: string, line: string, { afterHyphen, hyphenated }: Words): string {
  if (text === "" || line === "") return text + line;
  if (text.endsWith("\u00ad")) return text.slice(0, -1) + line;
  const [, stem, hyphen] = /(\p{L}+)([-\u2010])$/u.exec(text) ?? [];
  const [next] = /^\p{L}+/u.exec(line) ?? [];
  if (stem === undefined || hyphen === undefined)
    return /[\p{L}\p{N}]\/$|\d[-–]$/u.test(text) ? text + line : `${text} ${line}`;
  if (next === undefined) return text + line;
  if (afterHyphen.has(next.toLowerCase())) return `${text} ${line}`;
  const isBroken =
    /^\p{Ll}/u.test(next) &&
    /\p{Ll}$/u.test(stem) &&
    !hyphenated.has(`${stem}-${next}`.toLowerCase());
  return (isBroken ? text.slice(0, -hyphen.length) : text) + line;
}
