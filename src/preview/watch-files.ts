import { statSync } from "node:fs";
import { basename, join } from "node:path";
import { watch } from "chokidar";
import { localesFolder } from "../i18n/read-locales.ts";
import { contentFolder, dataFolder, kindsFolder, tokensFile } from "../model/read-site-files.ts";
import { isWithin } from "../publish/path-in.ts";

/** The folders of which every change is told. */
export interface Watched {
  /** The folder of the site. */
  readonly root: string;
  /** The folder of the generator. */
  readonly generator: string;
}

/**
 * For so many milliseconds a program may go on writing at a file of which a change was told: many
 * empty it first, and of two changes at once only one is told of.
 */
const settlingTime = 150;

/** What a change concerns: what the site is made of, or the program itself, which must begin anew. */
export type Change = "site" | "program";

/** Something that watches; `close` ends it. */
export interface Watcher {
  readonly close: () => Promise<void>;
}

/**
 * Tells of every change of the files that a site is made of, also of those that are not there yet.
 * Gives itself when nothing more can be missed: what is read from then on is the newest, or a change
 * is told of.
 */
export async function watchFiles(
  { root, generator }: Watched,
  onChange: (change: Change) => void,
): Promise<Watcher> {
  const parts = [dataFolder, contentFolder, kindsFolder, localesFolder, tokensFile].map((part) =>
    join(root, part),
  );
  const program = ["_includes", "src", localesFolder].map((name) => join(generator, name));
  const watcher = watch([root, ...program], {
    ignoreInitial: true,
    ignored: (path) =>
      !parts.some((part) => isWithin(part, path) || isWithin(path, part)) &&
      !program.some((folder) => isWithin(folder, path)),
  });
  const tell = (change: Change, path: string) => {
    const told = stateOf(path);
    onChange(change);
    setTimeout(() => {
      if (!watcher.closed && stateOf(path) !== told) tell(change, path);
    }, settlingTime).unref();
  };
  watcher.on("all", (_event, path) => {
    if (parts.some((part) => isWithin(part, path)) && !isHidden(path)) tell("site", path);
    else if (program.some((folder) => isWithin(folder, path))) tell(changeOfProgram(path), path);
  });
  await new Promise<void>((resolve, reject) => {
    watcher.once("ready", resolve);
    watcher.once("error", reject);
  });
  // A folder that vanishes while it is read is a change that another event tells of.
  watcher.on("error", () => undefined);
  return watcher;
}

/** Stylesheets, the scripts of the pages and the texts are read when they are needed; code is not. */
function changeOfProgram(path: string): Change {
  return /\.tsx?$/.test(path) && !path.endsWith(".client.ts") ? "program" : "site";
}

function stateOf(path: string): string | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats && `${stats.mtimeMs} ${stats.size}`;
}

/** Programs that edit text write files with such names beside the one that is saved. */
function isHidden(path: string): boolean {
  return basename(path).startsWith(".");
}
