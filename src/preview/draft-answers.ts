import type { Assets } from "../../_includes/page-context.tsx";
import type { Options } from "../project/options.ts";

/** Where a browser finds what it opens a draft of the site with. */
export const snapshotPath = "/admin/draft/site.json";
export const draftProgramPath = "/admin/draft/program.js";

/**
 * Answers for the draft of a site in a folder: its files as they stand on the disk, which may have errors,
 * and the program of the worker. Undefined for all other addresses. What makes them is loaded when
 * somebody asks.
 */
export async function answerDraft(
  path: string,
  { root, now }: Pick<Options, "root" | "now">,
  assets: Assets,
): Promise<string | undefined> {
  if (path === snapshotPath) {
    const { takeSnapshot } = await import("../draft/making/take-snapshot.ts");
    return JSON.stringify(await takeSnapshot(root, { now, assets }));
  }
  if (path !== draftProgramPath) return undefined;
  const { draftProgram } = await import("../draft/making/draft-program.ts");
  return draftProgram(root);
}
