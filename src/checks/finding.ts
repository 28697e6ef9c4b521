import type { Range } from "./passage.ts";
import type { Severity, Values } from "./rule.ts";

/** A change of a file: what is to stand in place of a part of its text. */
export interface Edit extends Range {
  readonly text: string;
}

/** Something that a rule has found, and where. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** From the root of the site, with forward slashes. */
  readonly file: string;
  /** 1-based; absent where it concerns the whole file. */
  readonly line?: number;
  readonly column?: number;
  /** How many characters of the line it takes, where that is known. */
  readonly length?: number;
  /** The field within the file, as an editor reads it: `sessions[3].end`. */
  readonly field?: string;
  readonly values: Values;
  readonly fix?: Edit;
}
