/**
 * The form of an archive: a bag (BagIt, RFC 8493), as archives and libraries exchange them. A folder whose
 * `data` holds the files as they are, and beside it the digest of each.
 */

/** The folder of a bag that holds what is archived. */
export const payloadFolder = "data";

/** The digests of what is archived. */
export const manifestFile = "manifest-sha256.txt";

/** The digests of the files beside `data`, but for itself. */
export const tagManifestFile = "tagmanifest-sha256.txt";

/** Says which form it is, and in which letters. */
export const bagFile = "bagit.txt";

/** What is in it, where it comes from and of when it is. */
export const infoFile = "bag-info.txt";

/** SHA-256 of a file, in hexadecimal, by its path from the bag with forward slashes. */
export type Digests = ReadonlyMap<string, string>;

/** Writes a manifest, by path. RFC 8493, 2.1.3: what ends lines, and the sign for that, is encoded. */
export function writeManifest(digests: Digests): string {
  return [...digests]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, digest]) => `${digest}  ${path.replaceAll(/[%\r\n]/g, encodeURIComponent)}\n`)
    .join("");
}

/** Reads a manifest that any program has written. Lines that are none are left out. */
export function readManifest(text: string): Digests {
  return new Map(
    text.split(/\r\n|\r|\n/).flatMap((line): readonly (readonly [string, string])[] => {
      const [, digest, path] = /^([0-9a-f]{64})\s+\*?(?:\.\/)?(.+)$/i.exec(line) ?? [];
      if (digest === undefined || path === undefined) return [];
      return [[path.replaceAll(/%(?:25|0[ad])/gi, decodeURIComponent), digest.toLowerCase()]];
    }),
  );
}

/** Writes `bag-info.txt`: a label and a value in each line (RFC 8493, 2.2.2). */
export function writeInfo(entries: readonly (readonly [label: string, value: string])[]): string {
  return entries
    .map(([label, value]) => `${label}: ${value.replaceAll(/\s+/g, " ").trim()}\n`)
    .join("");
}

/** `bagit.txt`, as the standard has it. */
export const bagText = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";
