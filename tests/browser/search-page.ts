import type { Page } from "puppeteer-core";

/** Suggestions for the first letters come before those for the whole word. */
export async function waitForText(page: Page, selector: string, text: RegExp): Promise<void> {
  await page.waitForFunction(
    (wanted, pattern, flags) =>
      new RegExp(pattern, flags).test(
        document.querySelector<HTMLElement>(wanted)?.innerText.replaceAll("\n", " ").trim() ?? "",
      ),
    {},
    selector,
    text.source,
    text.flags,
  );
}

/** The search page, when its status says something. */
export async function found(page: Page, status: RegExp): Promise<Page> {
  await page.waitForFunction(
    (source) =>
      new RegExp(source).test(document.querySelector("[data-part='status']")?.textContent ?? ""),
    {},
    status.source,
  );
  return page;
}

/** The addresses that a page asks for from now on; the list grows. */
export function requestsOf(page: Page): readonly string[] {
  const urls: string[] = [];
  page.on("request", (request) => urls.push(request.url()));
  return urls;
}

export function textOf(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, ({ textContent }) => textContent ?? "");
}

export function isShown(page: Page, selector: string): Promise<boolean> {
  return page.$eval(selector, (element) => element.checkVisibility());
}
