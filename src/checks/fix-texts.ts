import type { Report } from "../model/fault.ts";
import { parseJsonFile, parseMarkdownFile, type TextFile } from "../model/source-file.ts";
import { applyEdits } from "./apply-edits.ts";
import type { Edit, Finding } from "./finding.ts";

/** A file whose text has been mended. */
export interface FixedText {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/**
 * Makes the mendings that rules have proposed. A file that could not be read any more after them stays
 * as it is. Pure.
 */
export function fixTexts(
  files: readonly TextFile[],
  findings: readonly Finding[],
): readonly FixedText[] {
  const byFile = Map.groupBy(findings, ({ file }) => file);
  return files.flatMap((file): FixedText[] => {
    const edits = (byFile.get(file.path) ?? []).flatMap(({ fix }) => fix ?? []);
    if (edits.length === 0) return [];
    const after = applyEdits(
      file.text,
      edits.map((edit) => escaped(edit, file.path)),
    );
    const isMended = after !== file.text && isReadable({ path: file.path, text: after });
    return isMended ? [{ path: file.path, before: file.text, after }] : [];
  });
}

/** What stands in a text of JSON is written in its way. */
function escaped(edit: Edit, path: string): Edit {
  if (!path.endsWith(".json")) return edit;
  return { ...edit, text: JSON.stringify(edit.text).slice(1, -1) };
}

function isReadable(file: TextFile): boolean {
  let isBroken = false;
  const report: Report = () => {
    isBroken = true;
  };
  const read = file.path.endsWith(".json") ? parseJsonFile : parseMarkdownFile;
  return read(file, report) !== undefined && !isBroken;
}

/** The lines that mendings change, as people compare them: `-` before, `+` after. */
export function showChanges({ path, before, after }: FixedText): string {
  const [old, now] = [before.split(/\r?\n/), after.split(/\r?\n/)];
  const pairs =
    old.length === now.length
      ? old.map((line, index) => ({ start: index, old: [line], now: [now[index] ?? ""] }))
      : [changedBlock(old, now)];
  const lines = pairs.flatMap(({ start, ...pair }) =>
    pair.old.join("\n") === pair.now.join("\n")
      ? []
      : [
          ...pair.old.map((line, index) => `${String(start + index + 1).padStart(5)} - ${line}`),
          ...pair.now.map((line) => `      + ${line}`),
        ],
  );
  return [path, ...lines].join("\n");
}

/** What lies between the lines that two texts begin with and those that they end with. */
function changedBlock(old: readonly string[], now: readonly string[]) {
  const start = old.findIndex((line, index) => line !== now[index]);
  const most = Math.min(old.length, now.length) - start;
  let same = 0;
  while (same < most && old.at(-1 - same) === now.at(-1 - same)) same += 1;
  return {
    start,
    old: old.slice(start, old.length - same),
    now: now.slice(start, now.length - same),
  };
}
