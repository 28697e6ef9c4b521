import type { ContentError } from "../model/content-error.ts";
import type { Fault } from "../model/fault.ts";
import { describeFaults } from "../model/fault-text.ts";
import { editorTranslator } from "./open-project.ts";

/** Prints what stopped a site, in the language of its editors. */
export async function printFaults({ faults, editorLanguage }: ContentError): Promise<void> {
  const translator = await editorTranslator(editorLanguage);
  console.error(describeFaults(faults, translator));
}

/** Prints what does not stop a site, in the language of its editors. */
export async function printWarnings(
  warnings: readonly Fault[],
  editorLanguage: string,
): Promise<void> {
  if (warnings.length === 0) return;
  console.error(describeFaults(warnings, await editorTranslator(editorLanguage)));
}
