import type { FoundPage, FoundResult } from "../../../components/site-search/pagefind.ts";
import {
  type Found,
  nothingFound,
  searchPages,
} from "../../../components/site-search/search-pages.ts";
import { countText, fillText } from "../../../scripts/texts.ts";
import { fillForm, questionIn, readForm } from "./question.ts";
import { type ResultTexts, resultItem } from "./result-item.ts";
import { showStatus } from "./show-status.ts";

/** As many as are shown at first, and more each time that a visitor asks for more. */
const step = 10;

/** Shows what the address asks for; each question has an address, so that the back button works. */
class SearchResults extends HTMLElement {
  #turn = 0;
  #found: Found = nothingFound;
  /** What the list may hold: longer words only where there are no others, or when asked for. */
  #results: readonly FoundResult[] = [];
  #shown = 0;

  connectedCallback(): void {
    this.#part("without-script").hidden = true;
    this.#part("filters").hidden = false;
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#ask();
    });
    this.#part("filters").addEventListener("change", () => this.#ask());
    this.#part("clear").addEventListener("click", () => this.#clear());
    this.#part("more").addEventListener("click", () => void this.#showMore());
    this.#part("longer").addEventListener("click", () => void this.#showLonger());
    addEventListener("popstate", () => void this.#answer());
    const filters = this.#part("filters");
    if (filters instanceof HTMLDetailsElement)
      filters.open = matchMedia("(width >= 60rem)").matches;
    void this.#answer();
  }

  get #form(): HTMLFormElement {
    const form = this.querySelector("form");
    if (!form) throw new Error("the search has a form");
    return form;
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!part) throw new Error(`the search has no ${name}`);
    return part;
  }

  #clear(): void {
    const search = new URLSearchParams({ q: readForm(this.#form).get("q") ?? "" });
    fillForm(this.#form, search);
    this.#ask();
  }

  /** Gives the question of the form an address, and answers it. */
  #ask(): void {
    const address = `?${readForm(this.#form)}`;
    if (address !== location.search) history.pushState(null, "", address);
    void this.#answer();
  }

  /** Answers the question of the address, unless another one has been asked in the meantime. */
  async #answer(): Promise<void> {
    const turn = ++this.#turn;
    const search = new URLSearchParams(location.search);
    fillForm(this.#form, search);
    const chosen = this.#showChosen();
    const { query, filters } = questionIn(search);
    try {
      const found =
        query === "" ? undefined : await searchPages(this.dataset.index ?? "", query, filters);
      if (turn === this.#turn) await this.#show(found, query, chosen);
    } catch {
      this.#part("without-script").hidden = false;
      this.#part("status").textContent = this.#part("status").dataset.failed ?? "";
    }
  }

  /** Says beside the closed filters what is chosen in them. */
  #showChosen(): boolean {
    const boxes = this.querySelectorAll<HTMLInputElement>(".search-choice > :checked");
    const options = this.querySelectorAll<HTMLOptionElement>("option:not([value='']):checked");
    const labels = [...boxes].map((box) => box.nextElementSibling?.textContent ?? "");
    const choices = [...labels, ...[...options].map(({ label }) => label)];
    const chosen = this.#part("chosen");
    const text = fillText(chosen.dataset.chosen ?? "", { choices: choices.join(", ") });
    chosen.textContent = choices.length > 0 ? text : "";
    this.#part("clear").hidden = choices.length === 0;
    return choices.length > 0;
  }

  async #show(found: Found | undefined, query: string, isNarrowed: boolean): Promise<void> {
    this.#found = found ?? nothingFound;
    const { whole, longer } = this.#found;
    this.#results = whole.length > 0 ? whole : longer;
    const remembered: unknown = history.state?.shown;
    const pages = await this.#load(0, typeof remembered === "number" ? remembered : step);
    this.#part("list").replaceChildren(...pages.map((page) => resultItem(page, this.#texts)));
    this.#shown = pages.length;
    const isEmpty = this.#results.length === 0;
    this.#part("results").hidden = isEmpty;
    this.#part("advice").hidden = found === undefined || !isEmpty;
    this.#part("advice-filters").hidden = !isNarrowed;
    this.#showButtons();
    showStatus((name) => this.#part(name), found, query);
  }

  #showButtons(): void {
    const { whole, longer } = this.#found;
    const hasMore = this.#shown < this.#results.length;
    this.#part("more").hidden = !hasMore;
    const offer = this.#part("longer");
    const hasOffer = !hasMore && this.#results === whole && longer.length > 0;
    offer.replaceChildren(...(hasOffer ? [buttonOf(countText(offer, longer.length))] : []));
  }

  /** Adds to the list, and moves the focus to the first that is new. */
  async #showMore(): Promise<void> {
    const pages = await this.#load(this.#shown, this.#shown + step);
    const items = pages.map((page) => resultItem(page, this.#texts));
    this.#part("list").append(...items);
    this.#shown += items.length;
    history.replaceState({ shown: this.#shown }, "");
    items[0]?.querySelector("a")?.focus();
    this.#showButtons();
  }

  #showLonger(): Promise<void> {
    this.#results = [...this.#found.whole, ...this.#found.longer];
    return this.#showMore();
  }

  #load(from: number, to: number): Promise<readonly FoundPage[]> {
    return Promise.all(this.#results.slice(from, to).map((result) => result.data()));
  }

  get #texts(): ResultTexts {
    const { places = "", printed = "" } = this.dataset;
    const kindOf = (kind: string) =>
      this.querySelector(`input[name="kind[]"][value="${CSS.escape(kind)}"] + span`)?.textContent ??
      "";
    return { places, printed, kindOf };
  }
}

function buttonOf(text: string): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "search__longer";
  button.textContent = text;
  return button;
}

customElements.define("search-results", SearchResults);
