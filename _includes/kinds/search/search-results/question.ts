import type { Filters } from "../../../components/site-search/pagefind.ts";

/** What a visitor looks for, as it stands in the form and in the address. */
export interface Question {
  readonly query: string;
  readonly filters: Filters;
}

const filterNames = ["kind", "priority", "year"];

/** Several checkboxes may share a name that ends in brackets; in the address they are of no use. */
function nameOf(field: string): string {
  return field.replace(/\[\]$/, "");
}

/** Reads what the form says; fields that say nothing are left out. */
export function readForm(form: HTMLFormElement): URLSearchParams {
  const entries = [...new FormData(form)].filter(([, value]) => value !== "");
  return new URLSearchParams(entries.map(([name, value]) => [nameOf(name), String(value)]));
}

/** Puts what the address says into the form. */
export function fillForm(form: HTMLFormElement, search: URLSearchParams): void {
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && field.type === "checkbox")
      field.checked = search.getAll(nameOf(field.name)).includes(field.value);
    else if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
      field.value = search.get(field.name) ?? "";
  }
}

/** What an address asks for. */
export function questionIn(search: URLSearchParams): Question {
  const filters = filterNames.flatMap((name) => {
    const any = search.getAll(name);
    return any.length > 0 ? [[name, { any }] as const] : [];
  });
  return { query: search.get("q")?.trim() ?? "", filters: Object.fromEntries(filters) };
}
