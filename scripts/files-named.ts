import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { CommandError } from "../src/command/command-error.ts";
import { changedFiles } from "../src/project/changed-files.ts";
import { isWithin } from "../src/publish/path-in.ts";

/** What a command was given to say which files it is about. */
export interface Named {
  readonly root: string;
  readonly files: readonly string[];
  /** Where a branch began. */
  readonly changed?: string | undefined;
}

/**
 * Which files of a site are of interest: those that are named, by their way from here or from the site's
 * folder, and those in folders that are; those that a branch has changed, where that is asked for; or all.
 * @throws CommandError for one that is not there, or a base that git does not know
 */
export async function filesNamed({
  root,
  files,
  changed,
}: Named): Promise<(file: string) => boolean> {
  const places = files.map((name) => placeOf(name, root));
  const ofBranch = changed === undefined ? undefined : await changedFiles(root, changed);
  return (file) =>
    (ofBranch?.has(file) ?? true) &&
    (places.length === 0 || places.some((place) => isWithin(place, join(root, file))));
}

function placeOf(name: string, root: string): string {
  const found = [resolve(name), resolve(root, name)].find(
    (place) => isWithin(root, place) && existsSync(place),
  );
  if (found === undefined) throw new CommandError("not-in-site", name, { root });
  return found;
}
