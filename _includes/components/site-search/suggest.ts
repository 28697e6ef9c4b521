import { countText, fillText } from "../../scripts/texts.ts";
import { searchPages } from "./search-pages.ts";

/** As many as can be looked through without scrolling. */
const most = 6;

/** Long enough for the next letter to come, short enough to seem at once. */
const pause = 150;

/**
 * Adds suggestions to the search field: a combobox with a list, by the pattern of the ARIA Authoring
 * Practices. The focus stays in the field; the arrow keys go through the list.
 */
export function suggest(element: HTMLElement, field: HTMLInputElement): void {
  const parts = element.querySelector("template")?.content.cloneNode(true) as DocumentFragment;
  element.append(parts);
  const list = element.querySelector<HTMLElement>("[role='listbox']");
  const status = element.querySelector<HTMLElement>("[role='status']");
  if (!list || !status) return;
  const box = new Combobox(field, list, status);
  let timer = 0;
  let latest = 0;
  const look = async () => {
    const turn = ++latest;
    const query = field.value.trim();
    const found = query === "" ? undefined : await find(element, query).catch(() => undefined);
    if (turn === latest) box.show(found);
  };
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void look(), pause);
  });
  if (field.value !== "") void look();
}

/** Something that the list offers: a page, or the question that may have been meant. */
interface Suggestion {
  readonly url: string;
  readonly title: string;
  /** Where the page belongs. */
  readonly path: string;
}

async function find(element: HTMLElement, query: string): Promise<readonly Suggestion[]> {
  const { whole, longer, meant } = await searchPages(element.dataset.index ?? "", query);
  if (meant !== undefined) return [questionMeant(element, meant)];
  const results = [...whole, ...longer].slice(0, most);
  const pages = await Promise.all(results.map((result) => result.data()));
  return pages.map(({ url, meta, filters }) => ({
    url,
    title: meta.title ?? url,
    path: filters.path?.[0] ?? "",
  }));
}

function questionMeant(element: HTMLElement, meant: string): Suggestion {
  const results = element.querySelector("form")?.action ?? "";
  return {
    url: `${results}?${new URLSearchParams({ q: meant })}`,
    title: fillText(element.dataset.meant ?? "", { query: meant }),
    path: "",
  };
}

/** A field with a list of which one entry may be active. */
class Combobox {
  readonly #field: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #status: HTMLElement;
  #active = -1;

  constructor(field: HTMLInputElement, list: HTMLElement, status: HTMLElement) {
    this.#field = field;
    this.#list = list;
    this.#status = status;
    field.setAttribute("role", "combobox");
    field.setAttribute("aria-autocomplete", "list");
    field.setAttribute("aria-controls", list.id);
    this.#close();
    field.addEventListener("keydown", (event) => this.#press(event));
    field.addEventListener("blur", () => this.#close());
    // The field keeps the focus when an entry is pressed, so that the list is still there.
    list.addEventListener("mousedown", (event) => event.preventDefault());
    list.addEventListener("click", ({ target }) => {
      const option =
        target instanceof Element ? target.closest<HTMLElement>("[role='option']") : null;
      if (option) follow(option);
    });
  }

  /** Shows what was found; without anything to look for, nothing. */
  show(pages: readonly Suggestion[] | undefined): void {
    this.#list.replaceChildren(...(pages ?? []).map(optionOf));
    this.#activate(-1);
    const count = pages?.length ?? 0;
    const isOpen = count > 0 && this.#field === document.activeElement;
    this.#list.hidden = !isOpen;
    this.#field.setAttribute("aria-expanded", String(isOpen));
    this.#status.textContent = !pages
      ? ""
      : count === 0
        ? (this.#status.dataset.none ?? "")
        : countText(this.#status, count);
  }

  get #isOpen(): boolean {
    return !this.#list.hidden;
  }

  #press(event: KeyboardEvent): void {
    const { key } = event;
    if (key === "Escape" && this.#isOpen) this.#close();
    else if (key === "ArrowDown" && this.#list.childElementCount > 0) this.#move(1);
    else if (key === "ArrowUp" && this.#isOpen) this.#move(-1);
    else if (key === "Enter" && this.#isOpen && this.#active >= 0)
      follow(this.#options[this.#active]);
    else return;
    event.preventDefault();
  }

  get #options(): readonly HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>("[role='option']")];
  }

  /** From the field (-1) to the first entry, from the last one back to the field. */
  #move(step: number): void {
    const places = this.#options.length + 1;
    this.#list.hidden = false;
    this.#field.setAttribute("aria-expanded", "true");
    this.#activate(((this.#active + 1 + step + places) % places) - 1);
  }

  #activate(index: number): void {
    this.#active = index;
    const active = this.#options[index];
    for (const option of this.#options)
      option.setAttribute("aria-selected", String(option === active));
    if (active) this.#field.setAttribute("aria-activedescendant", active.id);
    else this.#field.removeAttribute("aria-activedescendant");
    active?.scrollIntoView({ block: "nearest" });
  }

  #close(): void {
    this.#list.hidden = true;
    this.#field.setAttribute("aria-expanded", "false");
    this.#activate(-1);
  }
}

function optionOf({ url, title, path }: Suggestion, index: number): HTMLElement {
  const option = document.createElement("div");
  option.id = `suggestion-${index}`;
  option.className = "suggestion";
  option.setAttribute("role", "option");
  option.dataset.url = url;
  option.append(part("title", title), " ", part("path", path));
  return option;
}

function part(name: "title" | "path", text: string): HTMLElement {
  const created = document.createElement("span");
  created.className = `suggestion__${name}`;
  created.textContent = text;
  return created;
}

function follow(option: HTMLElement | undefined): void {
  if (option?.dataset.url) location.assign(option.dataset.url);
}
