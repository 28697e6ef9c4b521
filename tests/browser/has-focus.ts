import type { Page } from "puppeteer-core";

/** Whether what has the focus is what a selector names. */
export function hasFocus(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
}
