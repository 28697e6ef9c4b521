import type { Collection } from "./collections.ts";
import type { FormField } from "./form.ts";
import type { FormWords } from "./form-words.ts";

/** The fields by which something goes without being deleted. */
const goingFields = ["archiveAt", "unpublishAt"];

/**
 * What it means to delete something of a collection, in sentences: where visitors miss it, and what is often
 * better. Pure.
 * @param oldAddresses what the form is called in which editors say where an address has gone
 */
export function deletionWords(
  { standing, isNamed }: Pick<Collection, "standing" | "isNamed">,
  fields: readonly FormField[],
  { text, oldAddresses }: Pick<FormWords, "text"> & { readonly oldAddresses: string },
): string {
  const [archive, remove] = goingFields.map((name) => fields.find((field) => field.name === name));
  const better =
    archive && remove
      ? text("deleting.instead", { archive: archive.label, remove: remove.label })
      : text("deleting.correct");
  const sentences = {
    "own-page": [text("deleting.address"), better, text("deleting.gone", { oldAddresses })],
    "shared-page": [text("deleting.shared")],
    nowhere: [text("deleting.everywhere")],
  }[standing];
  return [...sentences, ...(isNamed ? [text("deleting.links")] : [])].join(" ");
}
