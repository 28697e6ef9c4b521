import { readdirSync } from "node:fs";
import { relative, sep } from "node:path";
import { codeOf } from "../disk/code-of.ts";

/** What a folder holds, by paths from it with slashes. */
export interface FolderContent {
  readonly files: ReadonlySet<string>;
  readonly folders: ReadonlySet<string>;
  /** Whether it holds something else, such as a link to a place outside. */
  readonly hasOthers: boolean;
}

/**
 * Lists a folder with all folders in it; links are not followed.
 * @param folder holds nothing where it is not there
 */
export function contentOf(folder: string): FolderContent {
  const [files, folders] = [new Set<string>(), new Set<string>()];
  let hasOthers = false;
  for (const entry of entriesOf(folder)) {
    const way = relative(folder, entry.parentPath);
    const path = [...(way === "" ? [] : way.split(sep)), entry.name].join("/");
    if (entry.isFile()) files.add(path);
    else if (entry.isDirectory()) folders.add(path);
    else hasOthers = true;
  }
  return { files, folders, hasOthers };
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch (error) {
    if (codeOf(error) === "ENOENT") return [];
    throw error;
  }
}
