import { lstatSync } from "node:fs";
import { join } from "node:path";
import type { FileMemory, ListedFolder, Listing, RecallFile } from "../../model/file-memory.ts";
import { sameList, sameMap } from "../../model/remember.ts";
import type { MediaFile } from "../../model/site.ts";
import type { SiteFiles } from "../../model/site-files.ts";
import type { TextFile } from "../../model/source-file.ts";
import { stateSince } from "./file-state.ts";
import type { FileInState, StateOf } from "./file-states.ts";

/** A memory of the files of a site. */
export interface KnownFiles extends FileMemory {
  /**
   * Called before a reading.
   * @param told the paths, from the root of the site, at which something may have changed since the
   *   last reading: all else is as it was. Without it, nothing is known of that, and the disk is asked
   *   of every file
   */
  readonly begin: (told?: readonly string[]) => void;
  /** What was read the last time. */
  readonly last: () => SiteFiles | undefined;
  /** The state in which a text was read. */
  readonly stateOf: StateOf;
}

/**
 * A memory of files that were read. Unless it is told where to look, it asks the disk each time whether
 * a file is as it was, so that no change is missed. What cannot be read is not remembered: what is wrong
 * with it is to be said each time.
 * @param root the folder of the site
 * @param before files that an earlier run has read
 */
export function knowFiles(root: string, before: readonly FileInState[] = []): KnownFiles {
  const [texts, media] = [knownFiles<TextFile>(), knownFiles<MediaFile>()];
  for (const { file, state } of before) texts.know(file.path, file, state);
  const folders = knownFolders(root);
  let last: SiteFiles | undefined;
  return {
    begin: (told) => {
      for (const known of [texts, media, folders]) known.begin(told);
    },
    text: texts.recall,
    media: media.recall,
    list: folders.list,
    whole: (files) => {
      last = sameFiles(last, files);
      return last;
    },
    last: () => last,
    stateOf: texts.stateOf,
  };
}

interface Begins {
  readonly begin: (told?: readonly string[]) => void;
}

interface KnownFile<File> {
  readonly file: File;
  /** Undefined where a further change would not be sure to show. */
  readonly state: string | undefined;
  /** False where it has been read by an earlier run: what it says is not known here. */
  readonly isRead: boolean;
  /** Whether the disk is to be asked of it, whatever is told of others. */
  isDoubtful: boolean;
}

interface KnownOfOneSort<File> extends Begins {
  readonly recall: RecallFile<File>;
  readonly know: (path: string, file: File, state: string) => void;
  readonly stateOf: StateOf;
}

function knownFiles<File extends object>(): KnownOfOneSort<File> {
  const files = new Map<string, KnownFile<File>>();
  let isTold = false;
  return {
    know: (path, file, state) => files.set(path, { file, state, isRead: false, isDoubtful: true }),
    stateOf: (path) => files.get(path)?.state,
    begin: (told) => {
      isTold = told !== undefined;
      const doubtful = told ? told.flatMap((path) => filesAt(path, files)) : files.values();
      for (const file of doubtful) file.isDoubtful = true;
    },
    recall: (path, place, read) => {
      const known = files.get(path);
      if (known && isTold && !known.isDoubtful) return known.file;
      const state = stateSince(place, Date.now());
      if (known && state !== undefined && known.state === state) {
        known.isDoubtful = false;
        return known.file;
      }
      const found = read();
      const isSame = known?.isRead && found && isEqual(known.file, found);
      const file = isSame ? known.file : found;
      if (file) files.set(path, { file, state, isRead: true, isDoubtful: state === undefined });
      else files.delete(path);
      return file;
    },
  };
}

/** The file at a path, or all that were in the folder there. */
function filesAt<File>(path: string, files: ReadonlyMap<string, File>): readonly File[] {
  const file = files.get(path);
  if (file) return [file];
  return [...files].filter(([one]) => one.startsWith(`${path}/`)).map(([, within]) => within);
}

interface KnownFolder extends ListedFolder {
  readonly listing: Listing;
  readonly paths: ReadonlySet<string>;
  /** Where something may have changed in it since; undefined for anywhere. */
  doubtful: readonly string[] | undefined;
}

/** What lay in folders: the same, where what has changed is a file that was there and still is. */
function knownFolders(root: string): Begins & Pick<FileMemory, "list"> {
  const folders = new Map<string, KnownFolder>();
  let isTold = false;
  const isStillThere = (path: string, { paths }: KnownFolder) =>
    paths.has(path) && lstatSync(join(root, path), { throwIfNoEntry: false })?.isFile() === true;
  return {
    begin: (told) => {
      isTold = told !== undefined;
      for (const one of folders.values()) {
        const within = told?.filter((path) => concerns(path, one)) ?? [];
        one.doubtful = told && one.doubtful && [...one.doubtful, ...within];
      }
    },
    list: async (of, list) => {
      const known = folders.get(of.folder);
      if (known && isTold && known.doubtful?.every((path) => isStillThere(path, known))) {
        known.doubtful = [];
        return known.listing;
      }
      folders.delete(of.folder);
      const listing = await list();
      folders.set(of.folder, { ...of, listing, paths: new Set(listing.paths), doubtful: [] });
      return listing;
    },
  };
}

/** Whether a change at a path may be one of what a folder lists: it lies there, or the folder in it. */
function concerns(path: string, { folder, apart }: ListedFolder): boolean {
  const isIn = (one: string) => path === one || path.startsWith(`${one}/`);
  return (isIn(folder) && !apart.some(isIn)) || folder.startsWith(`${path}/`);
}

function isEqual(one: object, other: object): boolean {
  const [fields, others] = [Object.entries(one), new Map(Object.entries(other))];
  return (
    fields.length === others.size && fields.every(([name, value]) => others.get(name) === value)
  );
}

/** The files that were given the last time, or what is still the same of them. */
function sameFiles(last: SiteFiles | undefined, files: SiteFiles): SiteFiles {
  if (!last) return files;
  const now = {
    ...files,
    data: sameList(last.data, files.data),
    content: sameList(last.content, files.content),
    locales: sameList(last.locales, files.locales),
    media: sameMap(last.media, files.media),
  };
  const isSame =
    (["data", "content", "locales", "media", "tokens"] as const).every(
      (part) => now[part] === last[part],
    ) && JSON.stringify(now.faults) === JSON.stringify(last.faults);
  return isSame ? last : now;
}
