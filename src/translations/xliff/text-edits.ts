/** What comes in the place of a part of a text. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * Changes parts of a text and no other byte of it.
 * @param edits by the offsets of the text with line ends of LF, in their order
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const offsetIn = offsets(text);
  const end = /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
  let [result, position] = ["", 0];
  for (const edit of edits) {
    result += text.slice(position, offsetIn(edit.from)) + edit.text.replaceAll("\n", end);
    position = offsetIn(edit.to);
  }
  return result + text.slice(position);
}

/** The offset in a text of one in the same text with line ends of LF. */
function offsets(text: string): (offset: number) => number {
  // Where a line feed stands that the other text has not.
  const pairs = [...text.matchAll(/\r\n/g)].map(({ index }, before) => index - before);
  return (offset) => {
    let [low, high] = [0, pairs.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((pairs[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return offset + low;
  };
}
