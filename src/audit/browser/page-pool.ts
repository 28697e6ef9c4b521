import type { Browser } from "puppeteer-core";
import { closeTab, openTab, type Tab } from "./tab.ts";
import { within } from "./within.ts";

/** How a pool works. */
export interface PoolOptions {
  readonly launch: () => Promise<Browser>;
  /** What runs first in each document. */
  readonly script?: () => Promise<string>;
  /** Jobs that run at once, each in a page of its own. */
  readonly pages: number;
}

/** Why a job has come to nothing, twice. */
export type Failure = "hanging" | "crashed" | "failed";

/** What has become of a job. */
export type Outcome<Result> =
  | { readonly result: Result }
  | { readonly failure: Failure; readonly message: string };

/** Pages of one browser, which are used again and again. Times are in milliseconds. */
export interface PagePool {
  /**
   * Does a job as soon as a page is free.
   * @param timeout what the job may take before its page counts as hanging
   * @throws Error where no browser can be started, and for nothing else
   */
  readonly run: <Result>(
    job: (tab: Tab) => Promise<Result>,
    timeout: number,
  ) => Promise<Outcome<Result>>;
  readonly close: () => Promise<void>;
}

/** A job that fails is done once more, in a new page. */
const mostFailures = 2;

/**
 * So often a job may have been on a browser that died. Most have nothing to do with it, and the browser
 * may be killed again and again: only who is there every time is suspected.
 */
const mostDeaths = 5;

const mostUses = 40;

/** What a browser that lives needs at most to say so, or to close a page. */
const patience = 5000;

/** How long news may take that a page has crashed. */
const moment = 300;

/**
 * Opens a pool. Its browser is started by the first job. A page that hangs, crashes or fails is closed
 * and replaced, and its job done once more; a browser that dies is started anew, and the jobs that were
 * on it are done again.
 */
export function openPool({ launch, pages, script = async () => "" }: PoolOptions): PagePool {
  let current: Promise<Browser> | undefined;
  const free: (Tab | undefined)[] = Array.from({ length: pages });
  const waiting: (() => void)[] = [];

  const browser = async (): Promise<Browser> => {
    const before = current;
    const started = await before?.catch(() => undefined);
    if (started?.connected) return started;
    // Another job may have started one meanwhile.
    if (current === before) current = launchPatiently(launch);
    return current as Promise<Browser>;
  };

  const take = async (): Promise<Tab | undefined> => {
    while (free.length === 0) await new Promise<void>((resolve) => waiting.push(resolve));
    return free.pop();
  };
  const give = (tab: Tab | undefined): void => {
    free.push(tab);
    waiting.shift()?.();
  };

  const run: PagePool["run"] = async (job, timeout) => {
    let tab = await take();
    let [failures, deaths] = [0, 0];
    try {
      for (;;) {
        const here = await browser();
        try {
          if (tab?.browser !== here) tab = await within(patience, openTab(here, await script()));
          const result = await within(timeout, Promise.race([job(tab), tab.crash]));
          if (isWornOut(tab)) {
            await discard(tab, here);
            tab = undefined;
          }
          return { result };
        } catch (error) {
          const discarded = tab;
          tab = undefined;
          const hasDied = await isDead(here);
          if (hasDied) deaths += 1;
          else failures += 1;
          const isCrash = hasDied || (await hasCrashed(discarded));
          if (!hasDied) await discard(discarded, here);
          if (failures >= mostFailures || deaths >= mostDeaths) return describe(error, isCrash);
        }
      }
    } finally {
      give(tab);
    }
  };

  const close = async () => {
    const last = await current?.catch(() => undefined);
    if (last?.connected) await within(patience, last.close()).catch(() => kill(last));
  };
  return { run, close };
}

const uses = new WeakMap<Tab, number>();

/** A page that is used again and again keeps more and more memory: at last it is replaced. */
function isWornOut(tab: Tab): boolean {
  const count = (uses.get(tab) ?? 0) + 1;
  uses.set(tab, count);
  return count >= mostUses;
}

/** A browser may be killed while it starts. */
async function launchPatiently(launch: () => Promise<Browser>): Promise<Browser> {
  for (let tries = 1; ; tries++) {
    try {
      return await launch();
    } catch (error) {
      if (tries === mostDeaths) throw error;
    }
  }
}

/** Asks it: what a job was told by a browser that dies is known before the end of the connection. */
async function isDead(browser: Browser): Promise<boolean> {
  const answer = await within(patience, browser.version()).catch(() => undefined);
  if (answer === undefined && browser.connected) kill(browser);
  return answer === undefined;
}

/** What a job was told by a page that crashes comes before the news of it. */
async function hasCrashed(tab: Tab | undefined): Promise<boolean> {
  if (!tab) return false;
  const outcome = await within(moment, tab.crash).catch((error: Error) => error);
  return outcome.name !== "TookTooLong";
}

async function discard(tab: Tab | undefined, browser: Browser): Promise<void> {
  if (!tab) return;
  await within(patience, closeTab(tab)).catch(() => kill(browser));
}

function kill(browser: Browser): void {
  browser.process()?.kill("SIGKILL");
}

function describe(error: unknown, isCrash: boolean): { failure: Failure; message: string } {
  const message = error instanceof Error ? error.message : String(error);
  if (isCrash) return { failure: "crashed", message };
  const isLate = error instanceof Error && error.name === "TookTooLong";
  return { failure: isLate ? "hanging" : "failed", message };
}
