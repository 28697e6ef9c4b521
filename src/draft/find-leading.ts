import type { FileChange } from "../admin/browser/companion.ts";
import { mediaFolder } from "../model/site-files.ts";
import { newAmong } from "./refuse-changes.ts";
import type { DraftInWorker } from "./start-draft.ts";
import type { WrittenFiles } from "./written-files.ts";

/**
 * Gives the files that would have new errors were files deleted: those that lead to them, or name them.
 * Of pictures the CMS itself says where they are used.
 * @param written the files of the draft, which are as they were afterwards
 */
export async function findLeading(
  changes: readonly FileChange[],
  draft: Pick<DraftInWorker, "judge">,
  written: WrittenFiles,
): Promise<readonly string[]> {
  const texts = changes.filter(({ path }) => !written.fileOf(path).startsWith(`${mediaFolder}/`));
  const files = texts.map(({ path }) => written.fileOf(path));
  const errorsElsewhere = async () =>
    (await draft.judge(...files)).elsewhere.filter(({ severity }) => severity === "error");
  await written.hold([]);
  const known = await errorsElsewhere();
  await written.hold(texts);
  const errors = newAmong(await errorsElsewhere(), known);
  await written.hold([]);
  return [...new Set(errors.map(({ file }) => file))];
}
