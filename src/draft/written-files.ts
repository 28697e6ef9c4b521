import type { FileChange } from "../admin/browser/companion.ts";
import { mediaFolder } from "../model/site-files.ts";
import type { DraftInWorker } from "./start-draft.ts";

/** The files of a draft that somebody writes in forms. */
export interface WrittenFiles {
  /** Has the draft hold what these changes make of the files that are kept, and nothing of earlier ones. */
  readonly hold: (changes: readonly FileChange[]) => Promise<void>;
  /** Takes it that the changes have been saved: what they make is kept from now on. */
  readonly keep: (changes: readonly FileChange[]) => void;
  /** The text of a file as the draft has it, by its path from the root of the site. */
  readonly textOf: (file: string) => string | undefined;
  /** The path of a file from the root of the site. */
  readonly fileOf: (path: string) => string;
}

/**
 * Has a draft hold what somebody writes, and takes back what they have not saved.
 * @param saved the texts of the site as they stand where they are kept, by their paths
 * @param before the way from the top of the repository to the site
 */
export function writtenFiles(
  draft: Pick<DraftInWorker, "edit" | "editMedia">,
  saved: ReadonlyMap<string, string>,
  before: string,
): WrittenFiles {
  const kept = new Map<string, string | File>(saved);
  const held = new Map<string, string | File>(saved);
  // Of a picture that another one replaced, the bytes are known to nobody: it stays.
  const added = new Set<string>();
  const fileOf = (path: string) => (path.startsWith(before) ? path.slice(before.length) : path);

  async function put(file: string, data: string | File | undefined): Promise<void> {
    if (held.get(file) === data) return;
    if (data === undefined) held.delete(file);
    else held.set(file, data);
    if (isMedia(file)) await draft.editMedia(file, await bytesOf(data));
    else if (typeof data !== "object") await draft.edit(file, data);
  }

  return {
    fileOf,
    textOf: (file) => {
      const data = held.get(file);
      return typeof data === "string" ? data : undefined;
    },
    hold: async (changes) => {
      const next = textsAfter(changes, fileOf);
      for (const { action, path } of changes) if (action === "create") added.add(fileOf(path));
      const left = [...held.keys(), ...kept.keys()].filter(
        (file) =>
          !next.has(file) &&
          held.get(file) !== kept.get(file) &&
          (!isMedia(file) || added.has(file)),
      );
      for (const file of new Set(left)) await put(file, kept.get(file));
      for (const [file, data] of next) await put(file, data);
    },
    keep: (changes) => {
      for (const [file, data] of textsAfter(changes, fileOf))
        if (data === undefined) kept.delete(file);
        else kept.set(file, data);
    },
  };
}

/** What files hold after changes; undefined for those that are gone. A picture comes before what shows it. */
function textsAfter(
  changes: readonly FileChange[],
  fileOf: (path: string) => string,
): ReadonlyMap<string, string | File | undefined> {
  const entries = changes.flatMap(({ action, path, previousPath, data }) => {
    const moved = previousPath === undefined || previousPath === path ? [] : [previousPath];
    return [
      ...moved.map((old) => [fileOf(old), undefined] as const),
      [fileOf(path), action === "delete" ? undefined : data] as const,
    ];
  });
  return new Map(entries.toSorted(([a], [b]) => Number(isMedia(b)) - Number(isMedia(a))));
}

async function bytesOf(data: string | File | undefined): Promise<Uint8Array | undefined> {
  if (data === undefined) return undefined;
  return typeof data === "string"
    ? new TextEncoder().encode(data)
    : new Uint8Array(await data.arrayBuffer());
}

function isMedia(file: string): boolean {
  return file.startsWith(`${mediaFolder}/`);
}
