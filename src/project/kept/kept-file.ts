import { createHash, hash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { makeFolder } from "../../disk/make-folder.ts";
import { writeWhole } from "../../disk/write-whole.ts";
import { generatorCode } from "./generator-code.ts";

/** Length of a SHA-256 in hexadecimal digits. */
const digestLength = 64;

/** Of a name, in hexadecimal digits. */
const nameLength = 20;

/** What nobody has written for so many days is removed. */
const daysKept = 30;

/** The name of a file in which something of a site is kept. */
export function nameOfSite(root: string): string {
  return hash("sha256", root).slice(0, nameLength);
}

/**
 * Reads what an earlier run has kept. Such a file may be deleted at any time; one that is not whole, or
 * of another version of the generator or of what it runs with, is as none.
 */
export function readKept<Value>(file: string): Value | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    return undefined;
  }
  const content = bytes.subarray(digestLength);
  if (bytes.toString("latin1", 0, digestLength) !== sealOf(content)) return undefined;
  return deserialize(content) as Value;
}

/**
 * Keeps a value, which is plain data, for later runs. Two runs at once each write a whole file. What
 * has been kept beside it and not been written for long is removed.
 */
export function writeKept(file: string, value: unknown): void {
  const folder = dirname(file);
  makeFolder(folder);
  removeOld(folder);
  const content = serialize(value);
  writeWhole(file, Buffer.concat([Buffer.from(sealOf(content), "latin1"), content]));
}

/** The file begins with a digest of what makes it valid: the generator, and its own bytes. */
function sealOf(content: Buffer): string {
  return createHash("sha256").update(generatorCode()).update(content).digest("hex");
}

/** What is kept has such a name: a folder that is given for it may hold what is somebody else's. */
export const ownName = new RegExp(
  `^[0-9a-f]{${nameLength}}\\.(?:pages|checks|bundle|[\\w-]+\\.index)$`,
);

/**
 * Removes what nobody has written for long.
 * @param kept what names of files that are kept look like: all others are left alone
 */
export function removeOld(folder: string, kept = ownName): void {
  const oldest = Date.now() - daysKept * 24 * 60 * 60 * 1000;
  for (const name of readdirSync(folder)) {
    if (!kept.test(name)) continue;
    const file = join(folder, name);
    const stats = statSync(file, { throwIfNoEntry: false });
    if (stats?.isFile() && stats.mtimeMs < oldest) rmSync(file, { force: true });
  }
}
