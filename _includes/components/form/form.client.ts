import { type FormKind, formOf, hiddenFields } from "../../../src/forms/form.ts";
import { validateForm } from "../../../src/forms/validate-form.ts";
import { countCharacters } from "./form-count.client.ts";
import { type DraftStore, draftsOf } from "./form-draft.ts";
import { clearFaults, showFaults } from "./form-faults.client.ts";

/** Checks a form before it is sent, keeps what was typed until it has arrived, and sends it once. */
class VisitorForm extends HTMLElement {
  #kind: FormKind = "feedback";
  #drafts: DraftStore | undefined;
  /** The id of the message: the same for as long as it says the same. */
  #id: string | undefined;
  #isSending = false;
  #isKept = false;
  #counts: readonly (() => void)[] = [];
  /** When the form was opened; unknown where somebody has filled it in before, and may send it at once. */
  #opened: number | undefined = Date.now();
  readonly #title = document.title;

  connectedCallback(): void {
    const form = this.querySelector("form");
    if (!form || this.#drafts) return;
    this.#kind = this.dataset.kind as FormKind;
    this.#drafts = draftsOf(this.#kind, this.dataset.page ?? "");
    form.noValidate = true;
    const { left = "", over = "" } = this.dataset;
    if (this.dataset.returned === undefined) this.#restore(form);
    else {
      this.#opened = undefined;
      this.#keep(form);
    }
    this.#counts = [...form.querySelectorAll("textarea")].map((area) =>
      countCharacters(area, { left, over }),
    );
    form.addEventListener("input", () => this.#keep(form));
    form.addEventListener("submit", (event) => this.#send(event, form));
    // The browser brings a page back as it was left: the form can be sent again.
    addEventListener("pageshow", ({ persisted }) => persisted && this.#comeBack(form));
    form.querySelector<HTMLElement>(".form__summary")?.focus();
  }

  #entries(form: HTMLFormElement): Record<string, string> {
    const names = formOf(this.#kind).fields.map(({ name }) => name);
    const data = new FormData(form);
    return Object.fromEntries(names.map((name) => [name, String(data.get(name) ?? "")]));
  }

  #keep(form: HTMLFormElement): void {
    this.#id = undefined;
    this.#drafts?.write({ entries: this.#entries(form) });
  }

  #restore(form: HTMLFormElement): void {
    const draft = this.#drafts?.read();
    if (!draft || Object.values(draft.entries).every((value) => value === "")) return;
    this.#id = draft.id;
    this.#opened = undefined;
    for (const [name, value] of Object.entries(draft.entries)) fill(form, name, value);
    this.closest("details")?.setAttribute("open", "");
    const kept = form.querySelector<HTMLTemplateElement>('template[data-part="kept"]');
    if (kept) form.prepend(kept.content.cloneNode(true));
    form.querySelector(".form__clear")?.addEventListener("click", () => this.#clear(form));
  }

  #clear(form: HTMLFormElement): void {
    form.reset();
    this.#id = undefined;
    this.#drafts?.remove();
    clearFaults(form);
    form.querySelector(".form__kept")?.remove();
    for (const count of this.#counts) count();
    form.querySelector<HTMLElement>("input:not([type=hidden]), textarea")?.focus();
  }

  #send(event: SubmitEvent, form: HTMLFormElement): void {
    const entries = this.#entries(form);
    const { faults } = validateForm(this.#kind, entries);
    if (this.#isSending || faults) event.preventDefault();
    if (faults) {
      document.title = this.dataset.faultTitle ?? this.#title;
      showFaults(form, faults);
    }
    if (this.#isSending || faults) return;
    this.#id ??= crypto.randomUUID();
    this.#isKept = this.#drafts?.write({ entries, id: this.#id }) ?? false;
    set(form, hiddenFields.id, this.#id);
    if (this.#opened !== undefined) set(form, hiddenFields.opened, String(this.#opened));
    clearFaults(form);
    this.#markSending(form, true);
  }

  #markSending(form: HTMLFormElement, isSending: boolean): void {
    this.#isSending = isSending;
    form.querySelector("button[type=submit]")?.toggleAttribute("data-sending", isSending);
    const status = form.querySelector(".form__status");
    if (status) status.textContent = isSending ? (this.dataset.sending ?? "") : "";
  }

  /** What has arrived is gone from the drafts, and so from the form. */
  #comeBack(form: HTMLFormElement): void {
    const hasArrived = this.#isSending && this.#isKept && !this.#drafts?.read();
    this.#markSending(form, false);
    document.title = this.#title;
    if (hasArrived) this.#clear(form);
  }
}

function fill(form: HTMLFormElement, name: string, value: string): void {
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    `[name="${name}"]`,
  ))
    if (field.type === "radio") (field as HTMLInputElement).checked = field.value === value;
    else field.value = value;
}

function set(form: HTMLFormElement, name: string, value: string): void {
  const old = form.querySelector<HTMLInputElement>(`input[type=hidden][name="${name}"]`);
  const field = old ?? document.createElement("input");
  field.type = "hidden";
  field.name = name;
  field.value = value;
  if (!old) form.append(field);
}

customElements.define("visitor-form", VisitorForm);
