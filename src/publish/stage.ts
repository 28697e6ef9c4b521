import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { codeOf } from "../disk/code-of.ts";
import { makeFolder } from "../disk/make-folder.ts";
import { markerFile } from "./built-site.ts";
import { changeSite } from "./change-site.ts";
import { compressFiles } from "./compress-files.ts";
import { noLastSite, openLastSite } from "./last-site.ts";
import { openSiteWriter, type SiteWriter } from "./site-writer.ts";
import { besides, stageFoldersOf } from "./stage-folders.ts";
import { takePlace } from "./take-place.ts";

/** A folder beside the published one, in which a site is built before it takes its place. */
export interface Stage {
  readonly folder: string;
  /** Writes into it what is not the same in the last site. */
  readonly writer: SiteWriter;
  /** Writes compressed files beside the texts of the site: the last thing before it is published. */
  readonly compress: () => Promise<void>;
  /**
   * Puts the built site in the place of the last one.
   * @throws CommandError when another build has done so since the stage was opened
   */
  readonly publish: () => Promise<void>;
  /**
   * Removes what has been built, once what is being written has been; does nothing after it is published.
   * What others still write there goes with the process.
   */
  readonly discard: () => Promise<void>;
}

interface StageOptions {
  /** Whether the stage is to hold every file, because somebody reads the site in it. */
  readonly isWhole?: boolean;
}

/**
 * Opens a stage for a folder that may be replaced. What an earlier build left behind when it was killed
 * is removed first, and what it had begun to publish comes to its end.
 * @param target the published folder, as `checkOutput` gives it
 */
export function openStage(target: string, { isWhole = false }: StageOptions = {}): Stage {
  makeFolder(dirname(target));
  clearLeftovers(target);
  const last = isWhole ? noLastSite : openLastSite(target);
  const folder = besides(target, "new");
  const discard = () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  process.once("exit", discard);
  mkdirSync(folder);
  writeFileSync(join(folder, markerFile.path), markerFile.content);
  const writer = openSiteWriter(folder, last);
  return {
    folder,
    writer,
    compress: () => compressFiles({ folder, target, last }),
    publish: () => takePlace({ target, folder, last, onTaken: () => process.off("exit", discard) }),
    discard: async () => {
      await writer.finish().catch(() => {});
      discard();
    },
  };
}

/** Ends what builds that have ended left behind, and of nobody else. Two builds may do so at once. */
function clearLeftovers(target: string): void {
  const left = stageFoldersOf(target).flatMap(({ path, role, isAbandoned }) => {
    const taken = isAbandoned ? takeOver(path, besides(target, role)) : undefined;
    return taken === undefined ? [] : { path: taken, role };
  });
  const isGone = statSync(target, { throwIfNoEntry: false }) === undefined;
  const saved = isGone ? left.find(({ role }) => role === "old") : undefined;
  if (saved) renameSync(saved.path, target);
  for (const { path, role } of left.filter((one) => one !== saved))
    if (role === "changes") changeSite(target, path);
    else rmSync(path, { recursive: true, force: true, maxRetries: 3 });
}

/** Makes a folder that was left behind this build's own. Undefined where another build was first. */
function takeOver(path: string, own: string): string | undefined {
  try {
    renameSync(path, own);
    return own;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}
