import type { Page } from "puppeteer-core";
import { englishVoice, giveVoices, spoken, spokenAt, swedishVoice } from "./stub-speech.ts";
import { tabTo } from "./visit.ts";

/** The same news page in both languages. */
export const news = {
  sv: "/sv/nyheter/2023/region-och-lansstyrelse-starker-samverkan/",
  en: "/en/news/2023/closer-cooperation-for-a-sustainable-sormland/",
} as const;

/** The buttons of the player. */
export const start = "[data-do='start']";
export const toggle = "[data-do='toggle']";
export const next = "[data-do='next']";

/** Opens a page on a device with both voices, and begins to listen by keyboard. */
export async function listenOn(opening: Promise<Page>): Promise<Page> {
  const page = await opening;
  await giveVoices(page, swedishVoice, englishVoice);
  await tabTo(page, start);
  await page.keyboard.press("Enter");
  await spokenAt(page, 1);
  return page;
}

/** Begins to listen by mouse, as soon as that is offered. */
export async function clickStart(page: Page): Promise<void> {
  await page.waitForSelector(start, { visible: true });
  await page.click(start);
}

/** Goes through the whole page by the button for the next sentence. */
export async function readToTheEnd(page: Page): Promise<readonly string[]> {
  for (let count = 1; ; count++) {
    const { text } = await spokenAt(page, count);
    const before = await highlighted(page);
    await page.$eval(next, (button) => (button as HTMLElement).click());
    await spokenAt(page, count + 1);
    if ((await highlighted(page)) === before && (await last(page)).text === text)
      return (await spoken(page)).map((one) => one.text);
  }
}

/** Goes on until something is said that begins so. */
export async function goTo(page: Page, beginning: string) {
  for (let count = 1; count < 100; count++) {
    const said = await spokenAt(page, count);
    if (said.text.includes(beginning)) return said;
    await page.$eval(next, (button) => (button as HTMLElement).click());
  }
  throw new Error(`"${beginning}" is not read`);
}

async function last(page: Page) {
  const said = (await spoken(page)).at(-1);
  if (!said) throw new Error("nothing was said");
  return said;
}

/** The text that is marked by a highlight; undefined where nothing is. */
export function highlighted(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const [range] = CSS.highlights.get("listen-sentence") ?? [];
    return range instanceof Range ? range.toString() : undefined;
  });
}

export function isMarkInView(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const [range] = CSS.highlights.get("listen-sentence") ?? [];
    const panel = document.querySelector("[data-panel]");
    if (!(range instanceof Range) || !panel) return false;
    const { top, bottom, height } = range.getBoundingClientRect();
    const edge = panel.getBoundingClientRect().top;
    return top >= 0 && (bottom <= edge || height > edge / 2) && top < edge;
  });
}

export function isSeen(page: Page, selector: string): Promise<boolean> {
  return page.$eval(selector, (element) => element.checkVisibility());
}

export function textOf(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (element) => (element as HTMLElement).innerText.trim());
}

export function statusOf(page: Page): Promise<string> {
  return page.$eval("listen-player [role='status']", ({ textContent }) => textContent ?? "");
}
