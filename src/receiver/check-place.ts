import { lstatSync, readlinkSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { CommandError } from "../command/command-error.ts";
import { isWithin } from "../publish/path-in.ts";
import { realFolder } from "../publish/real-folder.ts";
import { siteParts } from "../publish/site-parts.ts";

/** The folders that a database must not lie in. */
export interface SiteFolders {
  /** The folder of the site. */
  readonly root: string;
  /** The folder of the built site. */
  readonly built: string;
}

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
  if (isWithin(realFolder(resolve(built)), file))
    throw new CommandError("database-in-site", database);
  for (const name of siteParts) {
    const folder = join(resolve(root), name);
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
