import type { FileChange, Guard } from "../admin/browser/guard-saving.ts";
import { mediaFolder } from "../model/site-files.ts";
import type { DraftInWorker } from "./start-draft.ts";
import type { ToldRemark } from "./tell-judgement.ts";

/** A text that is about to be saved. */
interface Writing {
  readonly file: string;
  readonly text: string;
}

/**
 * Makes a guard that refuses to save what brings a new error into a file that is written: what was wrong
 * with it before may be mended one by one. What a file breaks elsewhere does not keep it from being saved:
 * two files that change together are saved one after the other.
 * @param saved the texts of the site as they stand where they are kept, by their paths
 * @param before the way from the top of the repository to the site
 */
export function guardWith(
  draft: Pick<DraftInWorker, "judge" | "edit" | "editMedia">,
  saved: ReadonlyMap<string, string>,
  before: string,
): Guard {
  const kept = new Map(saved);
  const fileOf = (path: string) => (path.startsWith(before) ? path.slice(before.length) : path);

  async function errorsIn(writings: readonly Writing[]): Promise<readonly ToldRemark[]> {
    const all: ToldRemark[] = [];
    for (const { file } of writings) all.push(...(await draft.judge(file)).here);
    return all.filter(({ severity }) => severity === "error");
  }

  async function take({ action, path, previousPath, data }: FileChange): Promise<void> {
    const file = fileOf(path);
    if (previousPath !== undefined && previousPath !== path)
      await put(draft, fileOf(previousPath), undefined);
    await put(draft, file, action === "delete" ? undefined : data);
  }

  return {
    refusalOf: async (changes) => {
      const writings = changes.flatMap(({ path, data }): Writing[] =>
        typeof data === "string" ? [{ file: fileOf(path), text: data }] : [],
      );
      const known = await errorsIn(writings);
      for (const change of changes) await take(change);
      const errors = newAmong(await errorsIn(writings), known);
      if (errors.length > 0) {
        for (const path of pathsOf(changes)) {
          const file = fileOf(path);
          // A picture that nobody names does no harm until it comes again.
          if (!isMedia(file)) await draft.edit(file, kept.get(file));
        }
        return errors.map(wordsOf).join("\n\n");
      }
      for (const path of pathsOf(changes)) kept.delete(fileOf(path));
      for (const { file, text } of writings) kept.set(file, text);
      return undefined;
    },
  };
}

async function put(
  draft: Pick<DraftInWorker, "edit" | "editMedia">,
  file: string,
  data: string | File | undefined,
): Promise<void> {
  if (isMedia(file)) {
    const bytes = typeof data === "string" ? new TextEncoder().encode(data) : await bytesOf(data);
    await draft.editMedia(file, bytes);
  } else if (typeof data !== "object") await draft.edit(file, data);
}

async function bytesOf(data: File | undefined): Promise<Uint8Array | undefined> {
  return data && new Uint8Array(await data.arrayBuffer());
}

function isMedia(file: string): boolean {
  return file.startsWith(`${mediaFolder}/`);
}

function pathsOf(changes: readonly FileChange[]): readonly string[] {
  return changes.flatMap(({ path, previousPath }) =>
    previousPath === undefined ? [path] : [path, previousPath],
  );
}

/** Those that are not known, or are there more often than they are known. */
function newAmong(
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

/** "_data/contacts/x.json, fältet ”phones[0]”, rad 7: ”0155-24 57” är inget telefonnummer. Skriv …" */
function wordsOf({ file, place, what, remedy }: ToldRemark): string {
  const where = place === undefined ? file : `${file}, ${place}`;
  return `${where}: ${what} ${remedy}`.trimEnd();
}
