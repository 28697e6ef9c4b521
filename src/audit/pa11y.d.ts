/** The part of pa11y that this project uses; the package brings no types of its own. */
declare module "pa11y" {
  import type { Browser, Page, Viewport } from "puppeteer-core";

  interface Pa11yOptions {
    readonly browser: Browser;
    readonly page: Page;
    /** The page is tested as it is, and not loaded. */
    readonly ignoreUrl: true;
    readonly standard: "WCAG2AA";
    readonly runners: readonly ("axe" | "htmlcs")[];
    readonly viewport: Viewport;
    readonly timeout?: number;
  }

  interface Pa11yResults {
    readonly issues: readonly {
      readonly code: string;
      readonly message: string;
      readonly selector: string;
      readonly context: string;
      readonly runner: string;
    }[];
  }

  export default function pa11y(url: string, options: Pa11yOptions): Promise<Pa11yResults>;
}
