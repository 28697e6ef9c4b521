import { loadOnce } from "../../../src/model/load-once.ts";

/** Fetches the suggestions when somebody comes to the field for the first time. */
class SearchField extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector("input");
    const start = loadOnce(async () => {
      const { suggest } = await import("./suggest.ts");
      if (field) suggest(this, field);
    });
    field?.addEventListener("focus", () => void start());
    if (field && field === document.activeElement) field.dispatchEvent(new FocusEvent("focus"));
  }
}

customElements.define("search-field", SearchField);
