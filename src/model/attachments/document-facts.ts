/** What a document says of itself. */
export interface DocumentFacts {
  /** Canonical BCP 47 tag. */
  readonly language?: string;
  readonly pages?: number;
  readonly title?: string;
  /** It holds programs, which run when somebody opens it and lets them. */
  readonly hasMacros?: true;
  /** It is locked, and what it says of itself cannot be read. */
  readonly isLocked?: true;
}
