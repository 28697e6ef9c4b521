import type { FormFault } from "../../../src/forms/validate-form.ts";

/** Shows what must be mended, in the summary and at each field, and moves the focus to the summary. */
export function showFaults(form: HTMLFormElement, faults: readonly FormFault[]): void {
  clearFaults(form);
  const summary = copyOf(form, 'template[data-part="summary"]');
  const list = summary?.querySelector("ul");
  const heading = list?.previousElementSibling;
  if (!summary || !list || !heading) return;
  heading.id = `${form.action.split("/").at(-1)}-summary`;
  summary.setAttribute("aria-labelledby", heading.id);
  for (const { field, code } of faults) {
    const block = form.querySelector<HTMLElement>(`[data-field="${field}"]`);
    const message = block && copyOf(block, `template[data-fault="${code}"]`);
    const control = block?.querySelector<HTMLElement>("input, textarea");
    if (!block || !message || !control) continue;
    showAtField(block, message, control);
    const link = document.createElement("a");
    link.href = `#${control.id}`;
    link.textContent = message.querySelector("span")?.textContent ?? "";
    list.append(item(link));
  }
  form.prepend(summary);
  summary.focus();
}

/** Takes away what an earlier check, here or in the receiver, had to say. */
export function clearFaults(form: HTMLFormElement): void {
  for (const old of form.querySelectorAll(".form__summary, .field__fault")) old.remove();
  for (const block of form.querySelectorAll(".field--fault")) {
    block.classList.remove("field--fault");
    const described = describedPart(block);
    if (!described) continue;
    described.removeAttribute("aria-invalid");
    describe(described, (ids) => ids.filter((id) => !id.endsWith("-fault")));
  }
}

function showAtField(block: HTMLElement, message: HTMLElement, control: HTMLElement): void {
  const described = describedPart(block);
  block.classList.add("field--fault");
  message.id = `${control.id}-fault`;
  described?.setAttribute("aria-invalid", "true");
  if (described) describe(described, (ids) => [...ids, message.id]);
  const group = control.closest("fieldset")?.querySelector("legend");
  if (group) group.after(message);
  else control.before(message);
}

/** A choice is described as a whole; any other field by itself. */
function describedPart(block: Element): Element | null {
  return block.querySelector("fieldset") ?? block.querySelector("input, textarea");
}

function describe(element: Element, change: (ids: readonly string[]) => readonly string[]): void {
  const ids = change((element.getAttribute("aria-describedby") ?? "").split(" ").filter(Boolean));
  if (ids.length > 0) element.setAttribute("aria-describedby", ids.join(" "));
  else element.removeAttribute("aria-describedby");
}

function copyOf(parent: Element, template: string): HTMLElement | undefined {
  const content = parent.querySelector<HTMLTemplateElement>(template)?.content;
  const [element] = (content?.cloneNode(true) as DocumentFragment | undefined)?.children ?? [];
  return element instanceof HTMLElement ? element : undefined;
}

function item(content: Element): Element {
  const element = document.createElement("li");
  element.append(content);
  return element;
}
