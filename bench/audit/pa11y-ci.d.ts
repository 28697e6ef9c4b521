/** The part of pa11y-ci that this project uses; the package brings no types of its own. */
declare module "pa11y-ci" {
  /** An issue on a page, or an error that kept the page from being tested (without a code). */
  interface Pa11yIssue {
    readonly code?: string;
    readonly message: string;
    readonly selector?: string;
  }

  interface Pa11yReport {
    readonly results: Readonly<Record<string, readonly Pa11yIssue[]>>;
  }

  export default function pa11yCi(
    urls: readonly string[],
    options: Readonly<Record<string, unknown>>,
  ): Promise<Pa11yReport>;
}
