/** How much a rule matters. Only errors fail a run; advice is for whoever wants to do better. */
export type Severity = "error" | "warning" | "advice";

/** Something that is said of a file, or of a place in it. */
export interface Annotation {
  /** From the root of the site, with forward slashes. */
  readonly file: string;
  /** 1-based; absent where it concerns the whole file. */
  readonly line?: number;
  readonly column?: number;
  /** How many characters of the line it takes, where that is known. */
  readonly length?: number;
  readonly severity: Severity;
  readonly rule: string;
  readonly what: string;
  readonly remedy: string;
}
