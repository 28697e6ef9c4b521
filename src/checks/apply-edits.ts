import type { Edit } from "./finding.ts";

/**
 * Makes edits in a text. Where two of them touch, the later one is left out: it is made the next time.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let done = "";
  let position = 0;
  for (const { start, end, text: replacement } of edits.toSorted((a, b) => a.start - b.start)) {
    if (start < position) continue;
    done += text.slice(position, start) + replacement;
    position = end;
  }
  return done + text.slice(position);
}
