import { strFromU8, unzipSync } from "fflate";

/** The most bytes of a part of an archive, packed and unpacked: what is larger is not unpacked. */
const most = { packed: 500_000, unpacked: 5_000_000 };

/** An archive, of which only what was asked for has been unpacked. */
export interface OpenedZip {
  /** The names of all its files. */
  readonly names: ReadonlySet<string>;
  /** The texts of those that were asked for, are there and are not too large. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Opens a ZIP archive; undefined for what is none, or is cut off.
 * @param wanted the names of the files whose texts are of interest
 */
export function openZip(
  content: Uint8Array,
  wanted: readonly string[] = [],
): OpenedZip | undefined {
  const names = new Set<string>();
  try {
    const files = unzipSync(content, {
      filter: ({ name, size, originalSize }) => {
        names.add(name);
        return wanted.includes(name) && size <= most.packed && originalSize <= most.unpacked;
      },
    });
    const texts = Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)] as const);
    return { names, texts: new Map(texts) };
  } catch {
    return undefined;
  }
}
