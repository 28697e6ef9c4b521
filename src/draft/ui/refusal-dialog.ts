import type { BesideWords } from "../../admin/beside-words.ts";
import type { ToldRemark } from "../tell-judgement.ts";
import { addText, makeRemark } from "./remarks-list.ts";

/** The words of the dialog, and what leads from it. */
interface RefusalOptions extends Pick<BesideWords, "refused" | "kept" | "close"> {
  readonly why: string;
  /** Leads to the field that a remark is about. */
  readonly onGo: (remark: ToldRemark) => void;
}

/**
 * Says why something was not saved, in a dialog: each error with its remedy and the way to its field.
 * Escape closes it, and the form has the focus again.
 */
export function showRefusal(
  errors: readonly ToldRemark[],
  { refused, kept, close, why, onGo }: RefusalOptions,
): void {
  const dialog = document.createElement("dialog");
  dialog.className = "refusal draft-remarks";
  dialog.role = "alertdialog";
  const title = addText(dialog, "h2", refused);
  title.id = "refusal-title";
  dialog.setAttribute("aria-labelledby", title.id);
  const text = dialog.appendChild(document.createElement("div"));
  text.id = "refusal-text";
  dialog.setAttribute("aria-describedby", text.id);
  addText(text, "p", kept);
  const list = text.appendChild(document.createElement("ul"));
  let wanted: ToldRemark | undefined;
  for (const error of errors)
    list.append(
      makeRemark(error, why, (remark) => {
        wanted = remark;
        dialog.close();
      }),
    );
  const button = addText(dialog, "button", close);
  button.type = "button";
  button.addEventListener("click", () => dialog.close());
  // The form would take the key for itself, and close.
  dialog.addEventListener("keydown", (event) => {
    if (event.key === "Escape") event.stopPropagation();
  });
  dialog.addEventListener("close", () => {
    dialog.remove();
    if (wanted) onGo(wanted);
    else document.querySelector<HTMLElement>(".content-editor")?.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
}
