import type { ContentError } from "../model/content-error.ts";
import { describeFaults } from "../model/fault-text.ts";
import { editorTranslator, type Project } from "./open-project.ts";
import { readMoreOf } from "./read-more.ts";

/** Prints what stopped a site, in the language of its editors. */
export async function printFaults({ faults, editorLanguage, root }: ContentError): Promise<void> {
  const translator = await editorTranslator(editorLanguage, root);
  console.error(describeFaults(faults, translator));
  if (root === undefined) return;
  const more = await readMoreOf(faults, root, translator);
  if (more !== undefined) console.error(more);
}

/** Prints what does not stop a site, in the language of its editors. */
export async function printWarnings({
  warnings,
  editorLanguage,
  root,
}: Pick<Project, "warnings" | "editorLanguage" | "root">): Promise<void> {
  if (warnings.length === 0) return;
  console.error(describeFaults(warnings, await editorTranslator(editorLanguage, root)));
}
