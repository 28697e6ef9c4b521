import type { BrowserPage, Opening } from "../state.ts";
import { openSearchResults, openSuggestions, searchInVain } from "./open-search.ts";
import { voiceScript } from "./voice.ts";

/** How long something may take to open, in milliseconds. */
const patience = 5000;

/** Where the main menu is a panel that a button opens. */
export const menuOpen: Opening = {
  id: "menu-open",
  needs: ".site-header:has([popovertarget])",
  open: async (page) => {
    await page.click(".site-header [popovertarget]");
    await page.waitForSelector(":popover-open", { timeout: patience });
  },
};

/** A form that was sent empty. */
export const formWithErrors: Opening = {
  id: "form-errors",
  needs: "visitor-form:not(details *)",
  open: async (page) => {
    const forms = await page.$$("visitor-form:not(details *)");
    for (const form of forms) {
      const button = await form.waitForSelector("form[novalidate] button[type=submit]", {
        timeout: patience,
      });
      await button?.click();
      await form.waitForSelector("div.form__summary a", { timeout: patience });
    }
  },
};

/** The question at the foot of a page, with its form. */
export const questionOpen: Opening = {
  id: "question-open",
  needs: ".feedback",
  open: async (page) => {
    await page.waitForSelector(".feedback form[novalidate]", { timeout: patience });
    await page.click(".feedback summary");
    await page.waitForSelector(".feedback[open] .field__count", { timeout: patience });
  },
};

/** Everything else on a page that a summary opens. */
export const detailsOpen: Opening = {
  id: "details-open",
  needs: "details:not(.feedback, .feedback *)",
  open: async (page) => {
    await page.$$eval("details:not(.feedback, .feedback *)", (all) => {
      for (const one of all) one.open = true;
    });
  },
};

/** The player that reads a page aloud. */
export const playerOpen: Opening = {
  id: "player-open",
  needs: "listen-player",
  prepare: voiceScript,
  open: async (page) => {
    await clickShown(page, "listen-player [data-do='start']");
    await page.waitForSelector("listen-player [data-panel]", { visible: true, timeout: patience });
  },
};

/** The search page with what was found. */
export const searchResults: Opening = {
  id: "search-results",
  needs: "search-results",
  open: openSearchResults,
};

/** The search page where nothing was found. */
export const searchNone: Opening = {
  id: "search-none",
  needs: "search-results",
  open: searchInVain,
};

/** The field of the search in the header, with suggestions for the letters in it. */
export const suggestionsOpen: Opening = {
  id: "suggestions-open",
  needs: "search-field",
  open: openSuggestions,
};

async function clickShown(page: BrowserPage, selector: string): Promise<void> {
  await page.waitForSelector(selector, { visible: true, timeout: patience });
  await page.click(selector);
}
