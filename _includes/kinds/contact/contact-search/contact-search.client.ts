import { countText, fillText } from "../../../scripts/texts.ts";

/** Narrows a list of people to those whose name, role, organisation or topic has the words of a field. */
class ContactSearch extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector("input");
    if (!field?.parentElement) return;
    field.parentElement.hidden = false;
    field.addEventListener("input", () => this.#narrow(field.value));
    if (field.value !== "") this.#narrow(field.value);
  }

  #narrow(query: string): void {
    const words = plain(query).split(/\s+/).filter(Boolean);
    const list = document.getElementById(this.dataset.list ?? "");
    const instead = document.getElementById(this.dataset.instead ?? "");
    if (!list || !instead) return;
    instead.hidden = words.length > 0;
    for (const entry of list.querySelectorAll<HTMLElement>(".person-list > li"))
      narrowEntry(entry, words);
    for (const group of list.querySelectorAll<HTMLElement>(".directory__group"))
      group.hidden = group.querySelector(".person-list > li:not([hidden])") === null;
    for (const letters of list.querySelectorAll<HTMLElement>("nav"))
      letters.hidden = words.length > 0;
    this.#tell(query.trim(), list.querySelectorAll(".person-list > li:not([hidden])").length);
  }

  #tell(query: string, count: number): void {
    const status = this.querySelector<HTMLElement>("[role='status']");
    if (!status) return;
    const none = fillText(status.dataset.none ?? "", { query });
    status.textContent = query === "" ? "" : count === 0 ? none : countText(status, count);
  }
}

/** Shows an entry that has all the words, and those of its topics that have one of them. */
function narrowEntry(entry: HTMLElement, words: readonly string[]): void {
  const text = plain(entry.textContent ?? "");
  entry.hidden = !words.every((word) => text.includes(word));
  const topics = entry.querySelector<HTMLElement>("[data-topics]");
  if (!topics) return;
  const items = [...topics.querySelectorAll<HTMLElement>("li")];
  for (const item of items) {
    const topic = plain(item.textContent ?? "");
    item.hidden = !words.some((word) => topic.includes(word));
  }
  topics.hidden = words.length === 0 || items.every((item) => item.hidden);
}

/** Without marks over the letters: not everybody has a keyboard with å, ä and ö. */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

customElements.define("contact-search", ContactSearch);
