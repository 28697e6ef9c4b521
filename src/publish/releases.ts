import { randomUUID } from "node:crypto";
import {
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { CommandError } from "../command/command-error.ts";
import { explainSystemError } from "../command/explain-system-error.ts";
import { makeFolder } from "../disk/make-folder.ts";
import { isBuiltSite } from "./built-site.ts";
import { copyFileWithTimes, copyFolder } from "./copy-folder.ts";
import { contentOf } from "./folder-content.ts";
import { isWithin } from "./path-in.ts";
import { besides, stageFoldersOf } from "./stage-folders.ts";

/** Releases that are kept, with the one that is shown. */
const keptReleases = 5;

/** Notes in a release which files are those of others: servers send no such name. */
const carriedFile = ".regionwebb-carried";

/** Notes in a release that it has been taken back: nobody wants to go back to it. */
const withdrawnFile = ".regionwebb-withdrawn";

/** What is published, and where. */
interface Release {
  /** The folder of the built site. */
  readonly site: string;
  /** The folder that holds `releases` and `current`. */
  readonly to: string;
  /** Names the release. */
  readonly now: Date;
  /** Whether it is published though it has been taken back before. */
  readonly again?: boolean;
}

/**
 * Puts a built site beside the earlier ones, in `releases`, and has `current` lead to it: one rename of a
 * link, so that every request is answered from the old site or from the new one. What is shown already is
 * no release of its own: the five that are kept differ.
 * @returns its name: `2027-03-15T06-00-00-000Z`; that of the current one where that is the same
 * @throws CommandError where there is no built site, something else stands in the way, or the same site has been
 * taken back: a build that follows the clock must not bring it on the air again
 */
export function publishRelease({ site, to, now, again = false }: Release): string {
  if (!isBuiltSite(site)) throw new CommandError("not-a-built-site", site);
  const current = currentRelease(to);
  if (current !== undefined && isSame(site, join(to, "releases", current))) return current;
  const withdrawn = releasesIn(to).filter((name) => isWithdrawn(name, to));
  if (!again && withdrawn.some((name) => isSame(site, join(to, "releases", name))))
    throw new CommandError("release-was-withdrawn", site);
  const name = nameOf(now, releasesIn(to));
  const [draft, release] = [besides(draftsOf(to), "new"), join(to, "releases", name)];
  makeFolder(dirname(release));
  removeDrafts(to);
  try {
    copyFolder(site, draft);
    carryAssets(to, draft);
    renameSync(draft, release);
  } catch (error) {
    throw toldOf(error, { draft, release });
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  switchTo(name, to);
  removeOld(to, name);
  return name;
}

/**
 * Has `current` lead to the release before the one that it leads to, of those that have not been taken back.
 * @returns the name of that release
 * @throws CommandError where there is none
 */
export function rollBack(to: string): string {
  const current = currentRelease(to);
  const before = releasesIn(to).findLast(
    (name) => current !== undefined && name < current && !isWithdrawn(name, to),
  );
  if (current === undefined || before === undefined)
    throw new CommandError("no-earlier-release", to);
  carryAssets(to, join(to, "releases", before));
  switchTo(before, to);
  writeFileSync(join(to, "releases", current, withdrawnFile), "");
  return before;
}

function isWithdrawn(name: string, to: string): boolean {
  return existsSync(join(to, "releases", name, withdrawnFile));
}

/** Whether a release holds a site, byte for byte, beside what was put there for others. */
function isSame(site: string, release: string): boolean {
  const ofOthers = [...carriedIn(release)].map((path) => `assets/${path}`);
  const notes = new Set([carriedFile, withdrawnFile, ...ofOthers]);
  const own = contentOf(release).files.difference(notes);
  const { files } = contentOf(site);
  if (files.size !== own.size || !files.isSubsetOf(own)) return false;
  return [...files].every((path) =>
    readFileSync(join(site, path)).equals(readFileSync(join(release, path))),
  );
}

/** In the order in which they were published. */
function releasesIn(to: string): readonly string[] {
  const folder = join(to, "releases");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^\d{4}-/.test(name))
    .sort();
}

/** @returns whether there is one */
function checkLink(to: string): boolean {
  const link = join(to, "current");
  const stats = lstatSync(link, { throwIfNoEntry: false });
  if (stats?.isSymbolicLink() === false) throw new CommandError("current-is-no-link", link);
  return stats !== undefined;
}

function currentRelease(to: string): string | undefined {
  return checkLink(to) ? basename(readlinkSync(join(to, "current"))) : undefined;
}

/** A release never stands before one that is there, whatever the clock says. */
function nameOf(now: Date, releases: readonly string[]): string {
  const name = now.toISOString().replaceAll(/[:.]/g, "-");
  const last = releases.at(-1) ?? "";
  return name > last ? name : `${last}+`;
}

/** Where a release stands until it is whole, under a name that says whose it is. */
function draftsOf(to: string): string {
  return join(to, "releases", "release");
}

/** What the machine refuses in a draft is told of by the name that the release was to have. */
function toldOf(
  error: unknown,
  { draft, release }: { readonly draft: string; readonly release: string },
): unknown {
  const { path, dest = path } = error as { readonly path?: string; readonly dest?: string };
  const isInDraft = dest !== undefined && isWithin(draft, dest);
  return (isInDraft ? explainSystemError(error, release) : undefined) ?? error;
}

/** What a process that was killed has left behind: another one may be publishing at the same time. */
function removeDrafts(to: string): void {
  for (const { path, isAbandoned } of stageFoldersOf(draftsOf(to)))
    if (isAbandoned) rmSync(path, { recursive: true, force: true });
}

/**
 * Puts the styles and scripts of all releases that are kept beside those of one: a page that somebody has
 * opened asks for those of its own release, after a switch, too. Their names change with their content.
 */
function carryAssets(to: string, release: string): void {
  const there = new Set(contentOf(join(release, "assets")).files);
  const carried = [...carriedIn(release)];
  for (const name of releasesIn(to)) {
    const other = join(to, "releases", name);
    const own = contentOf(join(other, "assets")).files.difference(carriedIn(other));
    for (const path of own.difference(there)) {
      copyFileWithTimes(join(other, "assets", path), join(release, "assets", path));
      there.add(path);
      carried.push(path);
    }
  }
  writeFileSync(join(release, carriedFile), carried.join("\n"));
}

function carriedIn(release: string): ReadonlySet<string> {
  const note = join(release, carriedFile);
  return new Set(existsSync(note) ? readFileSync(note, "utf8").split("\n") : []);
}

/** The link is relative, so that the whole folder may stand anywhere. */
function switchTo(name: string, to: string): void {
  const draft = join(to, `.current.${randomUUID()}`);
  try {
    symlinkSync(join("releases", name), draft);
    renameSync(draft, join(to, "current"));
  } finally {
    rmSync(draft, { force: true });
  }
}

function removeOld(to: string, current: string): void {
  const old = releasesIn(to).filter((name) => name !== current);
  for (const name of old.slice(0, Math.max(0, old.length - (keptReleases - 1))))
    rmSync(join(to, "releases", name), { recursive: true, force: true, maxRetries: 3 });
}
