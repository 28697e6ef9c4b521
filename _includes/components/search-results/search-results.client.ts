import { countText, fillText } from "../../scripts/texts.ts";
import { type Found, type FoundPage, searchPages } from "../site-search/pagefind.ts";
import { fillForm, questionIn, readForm } from "./question.ts";
import { type ResultTexts, resultItem } from "./result-item.ts";

/** As many as are shown at first, and more each time that a visitor asks for more. */
const step = 10;

/** Shows what the address asks for; each question has an address, so that the back button works. */
class SearchResults extends HTMLElement {
  #turn = 0;
  #found: Found = { results: [] };
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
    addEventListener("popstate", () => void this.#answer());
    const filters = this.#part("filters");
    if (filters instanceof HTMLDetailsElement)
      filters.open = matchMedia("(width >= 60rem)").matches || this.#hasFilters;
    void this.#answer();
  }

  get #form(): HTMLFormElement {
    const form = this.querySelector("form");
    if (!form) throw new Error("the search has a form");
    return form;
  }

  get #hasFilters(): boolean {
    return Object.keys(questionIn(new URLSearchParams(location.search)).filters).length > 0;
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
    const { query, filters } = questionIn(search);
    try {
      const found =
        query === "" ? undefined : await searchPages(this.dataset.index ?? "", query, filters);
      if (turn === this.#turn) await this.#show(found, query);
    } catch {
      this.#part("without-script").hidden = false;
      this.#part("status").textContent = this.#part("status").dataset.failed ?? "";
    }
  }

  async #show(found: Found | undefined, query: string): Promise<void> {
    this.#found = found ?? { results: [] };
    const count = this.#found.results.length;
    const remembered: unknown = history.state?.shown;
    const pages = await this.#load(0, typeof remembered === "number" ? remembered : step);
    this.#part("list").replaceChildren(...pages.map((page) => resultItem(page, this.#texts)));
    this.#shown = pages.length;
    this.#part("results").hidden = count === 0;
    this.#part("advice").hidden = found === undefined || count > 0;
    this.#part("advice-filters").hidden = !this.#hasFilters;
    this.#part("more").hidden = this.#shown >= count;
    const status = this.#part("status");
    const none = fillText(status.dataset.none ?? "", { query });
    const text = count === 0 ? none : countText(status, count, { query });
    status.textContent = found === undefined ? "" : text;
  }

  /** Adds to the list, and moves the focus to the first that is new. */
  async #showMore(): Promise<void> {
    const pages = await this.#load(this.#shown, this.#shown + step);
    const items = pages.map((page) => resultItem(page, this.#texts));
    this.#part("list").append(...items);
    this.#shown += items.length;
    history.replaceState({ shown: this.#shown }, "");
    items[0]?.querySelector("a")?.focus();
    this.#part("more").hidden = this.#shown >= this.#found.results.length;
  }

  #load(from: number, to: number): Promise<readonly FoundPage[]> {
    return Promise.all(this.#found.results.slice(from, to).map((result) => result.data()));
  }

  get #texts(): ResultTexts {
    const { places = "", printed = "" } = this.dataset;
    const kindOf = (kind: string) =>
      this.querySelector(`input[name="kind[]"][value="${CSS.escape(kind)}"] + span`)?.textContent ??
      "";
    return { places, printed, kindOf };
  }
}

customElements.define("search-results", SearchResults);
