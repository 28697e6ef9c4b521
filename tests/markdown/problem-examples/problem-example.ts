/** A text and what is reported about it. */
export interface ProblemExample {
  readonly when: string;
  readonly source: string;
  /** "line code detail" */
  readonly problems: readonly string[];
}
