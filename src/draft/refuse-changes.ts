import type { FileChange } from "../admin/browser/companion.ts";
import type { DraftInWorker } from "./start-draft.ts";
import type { ToldRemark } from "./tell-judgement.ts";
import type { WrittenFiles } from "./written-files.ts";

/** Gives what keeps changes from being saved; nothing where they may be. */
export type Guard = (changes: readonly FileChange[]) => Promise<readonly ToldRemark[]>;

/**
 * Makes a guard that refuses to save what brings a new error into a file that is written: what was wrong
 * with it before may be mended one by one. What a file breaks elsewhere does not keep it from being saved:
 * two files that change together are saved one after the other.
 * @param written the files of the draft; what may be saved is kept in them
 */
export function guardWith(draft: Pick<DraftInWorker, "judge">, written: WrittenFiles): Guard {
  async function errorsIn(files: readonly string[]): Promise<readonly ToldRemark[]> {
    const all: ToldRemark[] = [];
    for (const file of files) all.push(...(await draft.judge(file)).here);
    return all.filter(({ severity }) => severity === "error");
  }

  return async (changes) => {
    const files = changes.flatMap(({ path, data }) => {
      const file = written.fileOf(path);
      return data === undefined ? [] : [file];
    });
    await written.hold([]);
    const known = await errorsIn(files);
    await written.hold(changes);
    const errors = newAmong(await errorsIn(files), known);
    if (errors.length === 0) written.keep(changes);
    else await written.hold([]);
    return errors;
  };
}

/** Those that are not known, or are there more often than they are known. */
export function newAmong(
  errors: readonly ToldRemark[],
  known: readonly ToldRemark[],
): readonly ToldRemark[] {
  const left = known.map(keyOf);
  return errors.filter((error) => {
    const index = left.indexOf(keyOf(error));
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

/** The same error in another line, or in an item that has moved, is no new one. */
function keyOf({ file, field, rule, what }: ToldRemark): string {
  return JSON.stringify([file, field?.replaceAll(/\[\d+\]/g, "[]"), rule, what]);
}
