import { lstatSync, readlinkSync, realpathSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { CommandError } from "../command/command-error.ts";
import { isWithin } from "../publish/path-in.ts";

/** The folders that a database must not lie in. */
export interface SiteFolders {
  /** The folder of the site. */
  readonly root: string;
  /** The folder of the built site. */
  readonly built: string;
}

/** What the folder of a site holds that is read by a build, or kept by Git. */
const contentFolders = ["_data", "src", "locales", "kinds", ".git"];

/** As many links as operating systems follow. */
const mostLinks = 40;

/**
 * Makes sure that messages are not kept where anybody can fetch them, where the next build removes them
 * or where they are taken for content, whichever links lead there.
 * @param database the file as the user wrote it; it may not exist yet
 * @throws CommandError that says why it may not be there
 */
export function checkPlace(database: string, { root, built }: SiteFolders): void {
  const file = realFile(resolve(database));
  if (isWithin(realFolder(built), file)) throw new CommandError("database-in-site", database);
  for (const name of contentFolders) {
    const folder = join(root, name);
    if (isWithin(realFolder(folder), file))
      throw new CommandError("database-in-content", database, { folder });
  }
}

/** The place at which a file is, or would be made: a link may lead to one that does not exist. */
function realFile(path: string, links = mostLinks): string {
  const place = join(realFolder(dirname(path)), basename(path));
  const isLink = lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  if (!isLink || links === 0) return place;
  return realFile(resolve(dirname(place), readlinkSync(place)), links - 1);
}

/** A folder that does not exist is refused when it is needed. */
function realFolder(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}
