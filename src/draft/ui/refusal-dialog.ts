import type { BesideWords } from "../../admin/beside-words.ts";
import type { ToldRemark } from "../tell-judgement.ts";
import { addButton, makeAlert } from "./alert.ts";
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
  let wanted: ToldRemark | undefined;
  const { dialog, text } = makeAlert(refused, () => {
    if (wanted) onGo(wanted);
    else document.querySelector<HTMLElement>(".content-editor")?.focus();
  });
  addText(text, "p", kept);
  const list = text.appendChild(document.createElement("ul"));
  for (const error of errors)
    list.append(
      makeRemark(error, why, (remark) => {
        wanted = remark;
        dialog.close();
      }),
    );
  addButton(dialog, close, () => dialog.close());
  dialog.showModal();
}
