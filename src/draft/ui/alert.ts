import { addText } from "./remarks-list.ts";

/** A dialog that somebody must answer before they go on. */
interface Alert {
  readonly dialog: HTMLDialogElement;
  /** What is read out with its title. */
  readonly text: HTMLElement;
}

/**
 * Makes such a dialog, with its title; whoever makes it shows it. Escape closes it, and nothing behind it.
 * @param onClose is told once it is gone
 */
export function makeAlert(title: string, onClose: () => void): Alert {
  const dialog = document.createElement("dialog");
  dialog.className = "refusal draft-remarks";
  dialog.role = "alertdialog";
  const heading = addText(dialog, "h2", title);
  heading.id = "refusal-title";
  dialog.setAttribute("aria-labelledby", heading.id);
  const text = dialog.appendChild(document.createElement("div"));
  text.id = "refusal-text";
  dialog.setAttribute("aria-describedby", text.id);
  // The form would take the key for itself, and close.
  dialog.addEventListener("keydown", (event) => {
    if (event.key === "Escape") event.stopPropagation();
  });
  dialog.addEventListener("close", () => {
    dialog.remove();
    onClose();
  });
  document.body.append(dialog);
  return { dialog, text };
}

/** Adds a button at the end of it. */
export function addButton(dialog: HTMLDialogElement, name: string, run: () => void): void {
  const button = addText(dialog, "button", name);
  button.type = "button";
  button.addEventListener("click", run);
}
