import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CommandError } from "../command/command-error.ts";
import { contentOf } from "../publish/folder-content.ts";
import { inLanes } from "../workers/in-lanes.ts";
import { bagFile, manifestFile, payloadFolder, readManifest, tagManifestFile } from "./bag.ts";
import { digestOfFile } from "./digest-of-file.ts";

/** What is wrong with a file of an archive. */
export interface ArchiveFault {
  /** From the folder of the archive, with forward slashes. */
  readonly path: string;
  /** It is not there, is not what it was, or was not there when the archive was made. */
  readonly kind: "missing" | "changed" | "unlisted";
}

/** What came of reading an archive back. */
export interface Verified {
  /** Files that were read. */
  readonly files: number;
  /** By path. */
  readonly faults: readonly ArchiveFault[];
}

/** How many files are read at the same time. */
const lanes = 4;

/**
 * Reads an archive back, from the disk, and compares each file with its digest.
 * @param onFile is told how many of all files have been read
 * @throws CommandError where the folder is no archive
 */
export async function verifyArchive(
  folder: string,
  onFile: (done: number, all: number) => void = () => {},
): Promise<Verified> {
  const hasParts = [bagFile, manifestFile, tagManifestFile].every((name) =>
    existsSync(join(folder, name)),
  );
  if (!hasParts) throw new CommandError("no-archive", folder);
  const listed = new Map(
    [tagManifestFile, manifestFile].flatMap((name) => [
      ...readManifest(readFileSync(join(folder, name), "utf8")),
    ]),
  );
  const there = contentOf(folder).files;
  let done = 0;
  const read = await inLanes(
    [...listed],
    async ([path, digest]): Promise<readonly ArchiveFault[]> => {
      const found = there.has(path) ? await digestOfFile(join(folder, path)) : undefined;
      onFile(++done, listed.size);
      if (found === digest) return [];
      return [{ path, kind: found === undefined ? "missing" : "changed" }];
    },
    lanes,
  );
  const unlisted = [...there]
    .filter((path) => path.startsWith(`${payloadFolder}/`) && !listed.has(path))
    .map((path) => ({ path, kind: "unlisted" }) as const);
  const faults = [...read.flat(), ...unlisted];
  return {
    files: listed.size,
    faults: faults.toSorted((one, other) => (one.path < other.path ? -1 : 1)),
  };
}
