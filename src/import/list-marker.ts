/** The mark before an item of a list, and the text after it. */
export interface Marked {
  readonly kind: "bullet" | "dash" | "number";
  /** The number of a numbered item. */
  readonly number?: number;
  readonly text: string;
}

/** Bullets, and the private characters that symbol fonts have for them; "o" is the second of Word's. */
const bullet = /^(?:[•●▪■◦○‣⁃∙·➢➤►▶✓✔☐☑❑❖§\u{e000}-\u{f8ff}]\s*|o (?=\p{Lu}))(?=\S)/u;
const dash = /^[-–—]\s+(?=\S)/u;
/** At most two digits: "2013." ends a sentence. */
const number = /^(\d{1,2})[.)]\s+(?=\S)/u;

/** Reads the mark at the beginning of a line; undefined where there is none. */
export function readMarker(line: string): Marked | undefined {
  const rest = (match: readonly string[]) => line.slice(match[0]?.length ?? 0);
  const bulletMatch = bullet.exec(line);
  if (bulletMatch) return { kind: "bullet", text: rest(bulletMatch) };
  const dashMatch = dash.exec(line);
  if (dashMatch) return { kind: "dash", text: rest(dashMatch) };
  const numberMatch = number.exec(line);
  if (!numberMatch) return undefined;
  return { kind: "number", number: Number(numberMatch[1]), text: rest(numberMatch) };
}
