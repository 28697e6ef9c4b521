import type { Assets } from "../../_includes/page-context.tsx";
import { renderBug, renderFaults } from "../../_includes/render-faults.tsx";
import { ContentError } from "../model/content-error.ts";
import { editorTranslator } from "../project/open-project.ts";
import { printFaults, printWarnings } from "../project/print-faults.ts";
import type { State } from "./keep-project.ts";

/** Prints what a site that has been read has to say: its warnings, its faults, or the bug that it met. */
export async function printState(state: State): Promise<void> {
  if ("project" in state) await printWarnings(state.project);
  else if (state.error instanceof ContentError) await printFaults(state.error);
  else console.error(state.error);
}

/** The page that is shown in place of all others while a site cannot be made. */
export async function faultsPage(
  { error }: Extract<State, { readonly error: unknown }>,
  assets: Assets,
): Promise<string> {
  if (!(error instanceof ContentError)) return bugPage(error, assets);
  const translator = await editorTranslator(error.editorLanguage, error.root);
  return renderFaults(error.faults, { translator, assets });
}

/** A bug is shown as it is, for whoever is to be told of it. */
async function bugPage(error: unknown, assets: Assets): Promise<string> {
  const translator = await editorTranslator("en");
  const text = error instanceof Error ? String(error.stack) : String(error);
  return renderBug(text, { translator, assets });
}
