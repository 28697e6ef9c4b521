import { restInView, setUpView } from "../../audit/browser/show-view.ts";
import type { Tab } from "../../audit/browser/tab.ts";
import type { View } from "../../audit/state.ts";

/** What a page looks like, and what it weighs. */
export interface SeenPage {
  /** The whole page, as PNG. */
  readonly png: Uint8Array;
  /** What comes over the line until all of it is seen, in bytes, texts compressed. */
  readonly weight: number;
}

/** What takes longer than this is not waited for, in milliseconds. */
const patience = 5000;

/** In CSS pixels; what lies below is not in the picture. */
const longest = 12_000;

/** Opens a page of a served site and takes a picture of all of it. */
export async function picturePage(tab: Tab, address: string, view: View): Promise<SeenPage> {
  const { page } = tab;
  await setUpView(tab, view);
  await page.goto(address, { waitUntil: "load" });
  await restInView(tab, view);
  await page.evaluate(showAll, patience);
  // A typeface for few letters is asked for when the first of them is drawn.
  await page.waitForNetworkIdle({ idleTime: 100, timeout: patience }).catch(() => undefined);
  const weight = await page.evaluate(weigh);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const png = await page.screenshot({
    type: "png",
    captureBeyondViewport: true,
    clip: { x: 0, y: 0, width: view.width, height: Math.min(longest, height) },
  });
  return { png, weight };
}

/** Runs in the page: pictures below are loaded when somebody comes near them, and nobody does. */
async function showAll(limit: number): Promise<void> {
  const pictures = [...document.images];
  for (const picture of pictures) picture.loading = "eager";
  const loaded = Promise.allSettled([document.fonts.ready, ...pictures.map((one) => one.decode())]);
  await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, limit))]);
}

/** Runs in the page. */
function weigh(): number {
  return performance
    .getEntries()
    .filter(({ entryType }) => entryType === "navigation" || entryType === "resource")
    .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0);
}
