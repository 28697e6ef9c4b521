/** The lines of a text that have gone (`-`) or have come (`+`), in order. */
export function changedLines(before: string, after: string): readonly string[] {
  const [old, current] = [before.split("\n"), after.split("\n")];
  // The longest common subsequence, by what is left of both.
  const lengths = Array.from({ length: old.length + 1 }, () =>
    new Array<number>(current.length + 1).fill(0),
  );
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = current.length - 1; j >= 0; j -= 1) {
      const row = lengths[i];
      if (row)
        row[j] =
          old[i] === current[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  const changes: string[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < current.length) {
    if (i < old.length && j < current.length && old[i] === current[j]) [i, j] = [i + 1, j + 1];
    else if (j >= current.length || (i < old.length && at(i + 1, j) >= at(i, j + 1)))
      changes.push(`-${old[i++]}`);
    else changes.push(`+${current[j++]}`);
  }
  return changes;
}
