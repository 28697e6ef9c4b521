/** Something that an audit found on one page or file of a built site. */
export interface Finding {
  /** The page's address or the file's path. */
  readonly where: string;
  readonly rule: string;
  readonly message: string;
}

/** Is told how many of all pages have been looked at. */
export type OnPage = (done: number, all: number) => void;

/** What one audit of a built site did. */
export interface AuditResult {
  readonly name: string;
  /** How many pages, files or links were looked at: an audit that looked at nothing proves nothing. */
  readonly checked: number;
  readonly findings: readonly Finding[];
}
