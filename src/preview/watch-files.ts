import { dirname, extname, join } from "node:path";
import { localesFolder } from "../i18n/locale-parts.ts";
import {
  contentFolder,
  dataFolder,
  kindsFolder,
  overridesFolder,
  tokensFile,
} from "../model/site-files.ts";
import { isWithin } from "../publish/path-in.ts";
import { isHidden, type Watcher, watchFolders } from "./watch-folders.ts";

export type { Watcher } from "./watch-folders.ts";

/** The folders of which every change is told. */
export interface Watched {
  /** The folder of the site. */
  readonly root: string;
  /** The folder of the generator. */
  readonly generator: string;
}

/** What a change concerns: what the site is made of, or the program itself, which must begin anew. */
export type Change = "site" | "program";

/**
 * Tells of every change of the files that a site is made of, also of those that are not there yet: of
 * what has changed, and where, if that is known. When it returns, nothing more can be missed: what is
 * read from then on is the newest, or a change is told of.
 */
export function watchFiles(
  { root, generator }: Watched,
  onChange: (change: Change, path?: string) => void,
): Watcher {
  const folders = [dataFolder, contentFolder, kindsFolder, localesFolder].map((part) =>
    join(root, part),
  );
  const parts = [...folders, join(root, tokensFile)];
  const program = [
    ...["_includes", "src", localesFolder].map((name) => join(generator, name)),
    join(root, overridesFolder),
  ];
  const watched = {
    trees: [...new Set([...folders, ...program])],
    ways: [root, dirname(join(root, contentFolder))],
  };
  return watchFolders(watched, (path) => {
    if (path === undefined) onChange("site");
    else if (parts.some((part) => isWithin(part, path)) && !isHidden(path)) onChange("site", path);
    else if (program.some((folder) => isWithin(folder, path)) && !isHidden(path))
      onChange(changeOf(path), path);
  });
}

/**
 * Stylesheets, the scripts of the pages and the texts are read when they are needed; code is not. What has no
 * ending may be a folder that came with code in it.
 */
function changeOf(path: string): Change {
  const isCode = /\.tsx?$/.test(path) && !path.endsWith(".client.ts");
  return isCode || extname(path) === "" ? "program" : "site";
}
