/** What audits find because of a problem that is known, as far as it is known. */
export interface KnownFindings {
  /** The engine and the name of its rule, `axe:color-contrast`; one of our own by its name alone. */
  readonly rule: string;
  /** Addresses from the root of the site, with `*` for anything: `/sv/nyheter/*`. Absent for all. */
  readonly pages?: readonly string[] | undefined;
  /** The states in which it is found, `dark-320`; absent for any. */
  readonly states?: readonly string[] | undefined;
  /** The element's CSS selector as audits tell it, with `*` for anything; absent for any element. */
  readonly selector?: string | undefined;
}

/** A problem of the register, as audits need to know it. */
export interface RegisteredProblem {
  readonly id: string;
  /** The file in which it stands, from the root of the site. */
  readonly file: string;
  /** The success criteria of WCAG that it fails, as the statement tells; none where it does not tell any. */
  readonly criteria: readonly string[];
  readonly findings: readonly KnownFindings[];
}
