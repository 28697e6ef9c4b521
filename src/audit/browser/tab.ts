import type { Browser, BrowserContext, CDPSession, Page } from "puppeteer-core";

/** A page of the pool, with what belongs to it alone. */
export interface Tab {
  readonly browser: Browser;
  /** Of its own: what a page keeps in the browser is not seen by the page beside it. */
  readonly context: BrowserContext;
  readonly page: Page;
  readonly session: CDPSession;
  /** Rejects when the page has crashed; never resolves. */
  readonly crash: Promise<never>;
}

/**
 * Opens a page that believes to be in front, whatever is opened beside it.
 * @param script runs first in each document that lets scripts run: to hand over a long one again for
 * each takes longer than to load a page
 */
export async function openTab(browser: Browser, script = ""): Promise<Tab> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const session = await page.createCDPSession();
  await session.send("Emulation.setFocusEmulationEnabled", { enabled: true });
  await page.evaluateOnNewDocument(script);
  page.on("dialog", (dialog) => void dialog.accept().catch(() => {}));
  const crash = new Promise<never>((_resolve, reject) => {
    page.once("error", (error) => {
      reject(new Error(`The page has crashed: ${error.message}`));
    });
  });
  crash.catch(() => {});
  return { browser, context, page, session, crash };
}

/** Closes it, with what it kept. */
export async function closeTab({ context }: Tab): Promise<void> {
  await context.close();
}
