/** A place in a file; both numbers are 1-based. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * Makes the function that says on which line of a text an offset stands. Lines end as in any editor
 * program: LF, CR LF, or CR alone. The lines are found once, at the first question.
 */
export function lineIndex(text: string): (offset: number) => Position {
  let starts: readonly number[] | undefined;
  return (offset) => {
    starts ??= [0, ...text.matchAll(/\r\n|\n|\r/g).map((end) => end.index + end[0].length)];
    const line = lineAt(starts, Math.min(Math.max(0, offset), text.length));
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}

/** The last line that begins at or before an offset, from 0: a binary search. */
function lineAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
