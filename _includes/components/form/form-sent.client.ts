import { draftsOf } from "./form-draft.ts";

/** Stands on the page that thanks: what was kept of the form has arrived. */
class FormSent extends HTMLElement {
  connectedCallback(): void {
    draftsOf(this.dataset.kind ?? "", this.dataset.page ?? "").remove();
  }
}

customElements.define("form-sent", FormSent);
