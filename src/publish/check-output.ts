import { lstatSync, readdirSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { CommandError } from "../command/command-error.ts";
import { isBuiltSite } from "./built-site.ts";
import { isWithin } from "./path-in.ts";
import { realFolder } from "./real-folder.ts";
import { siteParts } from "./site-parts.ts";

/** The folders of which nothing may be replaced. */
export interface OwnFolders {
  /** The folder of the site. */
  readonly root: string;
  /** The folder of the generator. */
  readonly generator: string;
}

/**
 * Finds the folder that a build replaces, and proves that it may: it is new, empty, or was built by the
 * generator, and it neither is, holds, nor lies in the content of the site or the generator.
 * @param output as the user wrote it; a link leads to the folder behind it
 * @returns the real folder
 * @throws CommandError that says why it may not be replaced
 */
export function checkOutput(output: string, { root, generator }: OwnFolders): string {
  const target = realTarget(output);
  const [site, program] = [realFolder(resolve(root)), realFolder(resolve(generator))];
  for (const own of [site, program])
    if (isWithin(target, own)) throw new CommandError("output-holds-own", output, { folder: own });
  const isOwnSite = isWithin(site, target) && site !== program;
  const parts = [
    ...(isWithin(site, target) ? siteParts.map((name) => join(site, name)) : []),
    ...(isWithin(program, target) && !isOwnSite ? partsOf(program, target) : []),
  ];
  const part = parts.find((one) => isWithin(one, target));
  if (part !== undefined) throw new CommandError("output-in-own", output, { folder: part });
  checkContent(output, target);
  return target;
}

/** What stands in the generator's folder, but for the target itself. */
function partsOf(program: string, target: string): readonly string[] {
  return readdirSync(program)
    .map((name) => join(program, name))
    .filter((part) => part !== target);
}

/** What is there may be replaced. */
function checkContent(output: string, target: string): void {
  const stats = statSync(target, { throwIfNoEntry: false });
  if (stats === undefined) return;
  if (!stats.isDirectory()) throw new CommandError("output-is-file", output);
  // A folder on which a disk is mounted cannot be renamed.
  if (stats.dev !== statSync(dirname(target)).dev)
    throw new CommandError("output-is-mounted", output, { example: join(output, "site") });
  const [first] = readdirSync(target);
  if (first !== undefined && !isBuiltSite(target))
    throw new CommandError("output-not-ours", output, { first });
}

/** The folder that a path names, with every link on the way followed; its last parts may not exist yet. */
function realTarget(output: string): string {
  const path = resolve(output);
  if (isDanglingLink(path)) throw new CommandError("output-dangling", output);
  return realFolder(path);
}

function isDanglingLink(path: string): boolean {
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  return isLink && statSync(path, { throwIfNoEntry: false }) === undefined;
}
