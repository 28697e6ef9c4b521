import { compareText } from "../model/fault.ts";
import type { Severity } from "../rules/report/annotation.ts";
import type { Values } from "../rules/rule-words.ts";
import type { Range } from "./passage.ts";

/** A change of a file: what is to stand in place of a part of its text. */
export interface Edit extends Range {
  readonly text: string;
}

/** Where something stands in a site. */
export interface FilePlace {
  /** From the root of the site, with forward slashes. */
  readonly file: string;
  /** 1-based; absent where it concerns the whole file. */
  readonly line?: number;
  readonly column?: number;
  /** How many characters of the line it takes, where that is known. */
  readonly length?: number;
  /** The field within the file, as an editor reads it: `sessions[3].end`. */
  readonly field?: string;
}

/** Something that a rule has found, and where. */
export interface Finding extends FilePlace {
  readonly rule: string;
  readonly severity: Severity;
  readonly values: Values;
  readonly fix?: Edit;
}

/** Orders what was found by its files and lines, so that a run prints the same list every time. */
export function inOrder<Found extends FilePlace & { readonly rule: string }>(
  found: readonly Found[],
): readonly Found[] {
  return found.toSorted(
    (a, b) =>
      compareText(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      compareText(a.rule, b.rule),
  );
}
