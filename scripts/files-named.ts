import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { CommandError } from "../src/command/command-error.ts";
import { isWithin } from "../src/publish/path-in.ts";

/**
 * Which files of a site are of interest: those that are named, by their way from here or from the site's
 * folder, and those in folders that are; all where none is named.
 * @param root the folder of the site
 * @throws CommandError for one that is not there
 */
export function filesNamed(given: readonly string[], root: string): (file: string) => boolean {
  const places = given.map((name) => {
    const found = [resolve(name), resolve(root, name)].find(
      (place) => isWithin(root, place) && existsSync(place),
    );
    if (found === undefined) throw new CommandError("not-in-site", name, { root });
    return found;
  });
  return (file) => places.length === 0 || places.some((place) => isWithin(place, join(root, file)));
}
