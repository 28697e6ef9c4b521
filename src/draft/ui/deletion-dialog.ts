import type { BesideWords } from "../../admin/beside-words.ts";
import { addButton, makeAlert } from "./alert.ts";
import { addText } from "./remarks-list.ts";

/**
 * Says what leads to something that is to be deleted, and asks whether it is to be so. Escape leaves it.
 * @param leading what editors call the things that lead there
 */
export function askDeletion(
  leading: readonly string[],
  { leads, leadsAdvice, keep, deleteAnyway }: BesideWords,
): Promise<boolean> {
  return new Promise((resolve) => {
    let isWanted = false;
    const { dialog, text } = makeAlert(leads, () => resolve(isWanted));
    const list = text.appendChild(document.createElement("ul"));
    for (const name of leading) addText(list, "li", name);
    addText(text, "p", leadsAdvice);
    addButton(dialog, keep, () => dialog.close());
    addButton(dialog, deleteAnyway, () => {
      isWanted = true;
      dialog.close();
    });
    dialog.showModal();
  });
}
