import type { Assets } from "../../_includes/page-context.tsx";
import { localDraft } from "../admin/draft-addresses.ts";
import { adminFolder, draftFolder } from "../model/admin-folder.ts";
import type { Options } from "../project/options.ts";
import type { Answer } from "./site-answers.ts";

/** Where a browser finds what it opens a draft of the site with. */
const folder = `/${adminFolder}/${draftFolder}/`;
export const snapshotPath = `/${adminFolder}/${localDraft.snapshot}`;
export const draftProgramPath = `/${adminFolder}/${localDraft.worker}`;
export const spellingProgramPath = `${folder}spelling.js`;
const companionProgramPath = `/${adminFolder}/${localDraft.companion}`;

/**
 * Answers for the draft of a site in a folder: its files as they stand on the disk, which may have errors,
 * the program of the worker, the one that stands beside the forms, and the one for spelling with its
 * dictionaries (`sv.aff`, `sv.dic` …).
 * Undefined for all other addresses. What makes them is loaded when somebody asks.
 */
export async function answerDraft(
  path: string,
  { root, now }: Pick<Options, "root" | "now">,
  assets: Assets,
): Promise<Exclude<Answer, { readonly notFound: string }> | undefined> {
  if (!path.startsWith(folder)) return undefined;
  if (path === snapshotPath) {
    const { takeSnapshot } = await import("../draft/making/take-snapshot.ts");
    return { content: JSON.stringify(await takeSnapshot(root, { now, assets })) };
  }
  const { draftProgram } = await import("../draft/making/draft-program.ts");
  if (path === draftProgramPath) return { content: await draftProgram(root) };
  const { bundleCompanion, bundleSpelling } = await import("../draft/making/bundle-draft.ts");
  if (path === companionProgramPath) return { content: await bundleCompanion() };
  if (path === spellingProgramPath) return { content: await bundleSpelling() };
  const { dictionariesByName } = await import("../draft/making/dictionaries.ts");
  const file = dictionariesByName().get(path.slice(folder.length));
  return file === undefined ? undefined : { file };
}
