import type { BrowserPage } from "../state.ts";

/** How long an answer of the search may take, in milliseconds. */
const patience = 5000;

/** So many words are tried until one finds something. */
const mostWords = 12;

/** A word that no language has. */
const noWord = "xyzzyx";

const status = "search-results [data-part='status']";

/** Searches for a word of the menu that is found on the site. */
export async function openSearchResults(page: BrowserPage): Promise<void> {
  for (const word of await wordsOfSite(page)) {
    await searchFor(page, word);
    if (await page.$(".search-result")) return;
  }
  throw new Error("The search finds none of the words of the menu");
}

/** Searches for a word that is not found. */
export async function searchInVain(page: BrowserPage): Promise<void> {
  await searchFor(page, noWord);
  await page.waitForSelector("search-results [data-part='advice']", {
    visible: true,
    timeout: patience,
  });
}

/**
 * Puts a word into the field of the header, until there are suggestions: the whole word at once, as one that
 * is pasted, so that no list of its first letters gives way to another one while it is judged.
 */
export async function openSuggestions(page: BrowserPage): Promise<void> {
  const field = "search-field input[type='search']";
  const said = "search-field [role='status']";
  await page.focus(field);
  await page.waitForSelector(`${field}[role='combobox']`, { timeout: patience });
  for (const word of await wordsOfSite(page)) {
    await forget(page, said);
    await page.$eval(
      field,
      (input, text) => {
        (input as HTMLInputElement).value = text;
        input.dispatchEvent(new InputEvent("input", { bubbles: true }));
      },
      word,
    );
    await waitForText(page, said);
    if (await page.$("search-field [role='option']")) return;
  }
  throw new Error("The search has suggestions for none of the words of the menu");
}

async function searchFor(page: BrowserPage, word: string): Promise<void> {
  await forget(page, status);
  await page.$eval(
    "search-results input[type='search']",
    (input, text) => {
      (input as HTMLInputElement).value = text;
      (input as HTMLInputElement).form?.requestSubmit();
    },
    word,
  );
  await waitForText(page, status, word);
}

/** Takes away what was said about a word before, so that what is said next is about this one. */
async function forget(page: BrowserPage, selector: string): Promise<void> {
  await page.$eval(selector, (element) => element.replaceChildren());
}

async function waitForText(page: BrowserPage, selector: string, part = ""): Promise<void> {
  await page.waitForFunction(
    (place, text) => {
      const said = document.querySelector(place)?.textContent ?? "";
      return said !== "" && said.includes(text);
    },
    { timeout: patience },
    selector,
    part,
  );
}

/** The longest word of each entry of the menus, and of the heading: what a site has pages about. */
async function wordsOfSite(page: BrowserPage): Promise<readonly string[]> {
  const texts = await page.$$eval("h1, header nav a, footer nav a", (all) =>
    all.map(({ textContent }) => textContent ?? ""),
  );
  const words = texts.flatMap(
    (text) =>
      (text.match(/\p{L}{4,}/gu) ?? []).toSorted((one, other) => other.length - one.length)[0] ??
      [],
  );
  return [...new Set(words)].slice(0, mostWords);
}
