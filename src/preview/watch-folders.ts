import { type FSWatcher, lstatSync, readdirSync, statSync, watch } from "node:fs";
import { basename, dirname, join } from "node:path";
import { codeOf } from "../disk/code-of.ts";
import { isWithin } from "../publish/path-in.ts";

/** What is watched. None of it need be there yet. */
export interface WatchedFolders {
  /** Folders with all that is in them. */
  readonly trees: readonly string[];
  /** Folders in which other ones of these may come, without what else is in them. */
  readonly ways: readonly string[];
}

/**
 * Is told of each path at which something has changed: a file that was written, came or went, or a
 * folder with all that is in it. Without a path, anything may have changed.
 */
export type OnPath = (path?: string) => void;

/** Something that watches; `close` ends it. */
export interface Watcher {
  readonly close: () => void;
}

/** The systems that tell of what happens anywhere below a folder; others tell of the folder itself. */
const tellsOfAll = ["darwin", "win32"].includes(process.platform);

/**
 * Watches folders, also the ones that come later. The system tells of the files in a folder, so that
 * thousands of files need no more than their folders do. Links are not followed. When it returns, it
 * watches: what is read from then on is the newest, or a change is told of.
 */
export function watchFolders(
  { trees, ways }: WatchedFolders,
  onPath: OnPath,
  recursive = tellsOfAll,
): Watcher {
  const watchers = new Map<string, FSWatcher>();
  let hasBegun = false;
  const isInTree = (path: string) => trees.some((tree) => isWithin(tree, path));

  /** What is watched there already is watched anew: it may be another folder of the same name. */
  function add(folder: string): void {
    if (watchers.has(folder)) drop(folder);
    const isTree = isInTree(folder);
    try {
      watchers.set(folder, watchOne(folder, isTree && recursive));
      for (const one of isTree && !recursive ? foldersIn(folder) : topsIn(folder)) add(one);
    } catch (error) {
      // What cannot be watched later is found with the next change elsewhere.
      if (!hasBegun && !isGone(error)) throw error;
    }
  }

  function topsIn(folder: string): readonly string[] {
    return [...ways, ...trees].filter((one) => dirname(one) === folder && isFolder(one));
  }

  function drop(folder: string): void {
    for (const [one, watcher] of watchers)
      if (isWithin(folder, one)) {
        watcher.close();
        watchers.delete(one);
      }
  }

  function watchOne(folder: string, isRecursive: boolean): FSWatcher {
    const watcher = watch(folder, { recursive: isRecursive }, (event, name) => {
      if (name === null) return lookEverywhere();
      const path = join(folder, name);
      if (event === "rename") follow(path, isRecursive);
      onPath(path);
    });
    // A folder that vanishes is a change that the folder above tells of.
    return watcher.on("error", () => {
      if (watchers.get(folder) === watcher) drop(folder);
    });
  }

  /** Something has come or gone. */
  function follow(path: string, isRecursive: boolean): void {
    const isTop = [...ways, ...trees].includes(path);
    const isInner = !isTop && isInTree(path) && !isRecursive && !isHidden(path);
    if ((isTop && isFolder(path)) || (isInner && isRealFolder(path))) add(path);
    else if (watchers.has(path)) drop(path);
  }

  function lookEverywhere(): void {
    addAll();
    onPath();
  }

  function addAll(): void {
    const first = [...ways, ...trees].filter((one) => !ways.includes(dirname(one)));
    for (const folder of first) if (isFolder(folder)) add(folder);
  }

  addAll();
  hasBegun = true;
  return {
    close: () => {
      for (const watcher of watchers.values()) watcher.close();
      watchers.clear();
    },
  };
}

/** A name that ends as those of the files of a site do is none of a folder: there may be thousands. */
const nameOfFile = /\.(?:md|json|tsx?|css|html|svg|png|jpe?g|webp|avif|pdf|vtt|webm|mp4)$/i;

function foldersIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => !nameOfFile.test(name) && !isHidden(name))
    .map((name) => join(folder, name))
    .filter(isRealFolder);
}

/** The folders of a site may be links; those in them are not followed. */
function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function isRealFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** What has vanished meanwhile is told of where it was. */
function isGone(error: unknown): boolean {
  const code = codeOf(error);
  return code === "ENOENT" || code === "ENOTDIR";
}

/** Programs keep what is their own under such names: a folder of theirs is nobody's content. */
export function isHidden(path: string): boolean {
  return basename(path).startsWith(".");
}
