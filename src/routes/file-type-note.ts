import { nameOfFileAt } from "../markdown/attachment.ts";

/**
 * What is written after the name of a link to a file elsewhere whose name does not say what sort of
 * file it is: ` (PDF)`. Empty where there is nothing to say. The law on accessible public services, as
 * its supervisor reads it, asks that links tell of the file.
 * @param names the name of the link, in each of its languages
 */
export function fileTypeNote(address: string, names: readonly string[]): string {
  const type = nameOfFileAt(address);
  if (type === undefined) return "";
  const isSaid = new RegExp(`\\b${type}\\b`, "i");
  return names.some((name) => isSaid.test(name)) ? "" : ` (${type})`;
}
