import type { Dirent } from "node:fs";
import { lstat, readdir } from "node:fs/promises";
import { join } from "node:path";
import type { FaultCode, FaultValues, Report } from "./fault.ts";
import {
  faultOfFileName,
  faultOfFolderName,
  isPublishableName,
  severityOfName,
} from "./file-name.ts";

/** Which files of a folder are read, and what the others are said to be. */
export interface Wanted {
  /** The ending of the names of files that are read here, `.json`; empty where all are. */
  readonly extension: string;
  /** Folders below that are listed by themselves: paths from the site's root. */
  readonly apart?: readonly string[];
}

/**
 * Lists the files that editors own in a folder, in a stable order. Whatever is there and is not read is
 * a fault or a warning: links, which may lead anywhere; what is no file; names that no address can
 * have; endings by mistake. Names that begin with a dot belong to programs, and are nobody's content.
 * @param root the folder of the site
 * @param folder the path of the folder below it, with slashes
 * @returns paths from the site's root, with slashes
 */
export async function listFiles(
  root: string,
  folder: string,
  wanted: Wanted,
  report: Report,
): Promise<readonly string[]> {
  const tell = teller(report);
  const entries = await readEntries(root, folder, tell);
  const paths = await Promise.all(
    entries.map(async (entry): Promise<readonly string[]> => {
      const path = `${folder}/${entry.name}`;
      if (entry.name.startsWith(".") || wanted.apart?.includes(path)) return [];
      const code = faultOf(entry, wanted);
      if (code === undefined && entry.isDirectory()) return listFiles(root, path, wanted, report);
      if (code === undefined) return [path];
      tell(path, code, { extension: wanted.extension });
      return [];
    }),
  );
  return paths.flat().sort();
}

/** Lists the folders in a folder in the same way; what else lies there is not looked at. */
export async function listFolders(
  root: string,
  folder: string,
  report: Report,
): Promise<readonly string[]> {
  const entries = await readEntries(root, folder, teller(report));
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map(({ name }) => `${folder}/${name}`)
    .sort();
}

type Tell = (file: string, code: FaultCode, values?: FaultValues) => void;

function teller(report: Report): Tell {
  return (file, code, values = {}) =>
    report({ severity: severityOfName(code), file, code, values });
}

/** What lies in a folder: nothing where there is none. */
async function readEntries(root: string, folder: string, tell: Tell): Promise<readonly Dirent[]> {
  return readdir(join(root, folder), { withFileTypes: true }).catch(
    async (error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOTDIR") {
        if (error.code !== "ENOENT") tell(folder, "unreadable-file", { detail: error.code ?? "" });
      } else if (await isThere(join(root, folder))) tell(folder, "file-for-folder");
      return [];
    },
  );
}

/** Whether something has a path; where a folder above it is a file, that is told of by itself. */
export async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

/** The names of nearly all files. */
const plainName = /^[a-z0-9][a-z0-9-]{0,99}\.[a-z0-9]+$/;

function faultOf(entry: Dirent, { extension }: Wanted): FaultCode | undefined {
  const { name } = entry;
  if (entry.isFile() && name.endsWith(extension) && plainName.test(name)) return undefined;
  if (!isPublishableName(name)) return "unusable-file-name";
  if (entry.isSymbolicLink()) return "link-not-followed";
  if (entry.isDirectory()) return faultOfFolderName(name, extension);
  return entry.isFile() ? faultOfFileName(name, extension) : "no-regular-file";
}
