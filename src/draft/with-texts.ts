import { contentFolder } from "../model/site-files.ts";
import type { TextFile } from "../model/source-file.ts";
import type { Snapshot } from "./snapshot.ts";

/**
 * A snapshot with the texts that forms have read where they are kept, over those that it holds. Pure.
 * @param read by the paths of their files from the root of the site, without the ends of files
 */
export function withTexts(snapshot: Snapshot, read: ReadonlyMap<string, string>): Snapshot {
  const inContent = (path: string) => path.startsWith(`${contentFolder}/`);
  const ofContent = [...read].filter(([path]) => inContent(path));
  const ofData = [...read].filter(([path]) => !inContent(path));
  return {
    ...snapshot,
    data: merge(snapshot.data, ofData),
    content: merge(snapshot.content, ofContent),
  };
}

/** In the order of their paths, as they would be read from a folder. */
function merge(
  files: readonly TextFile[],
  read: readonly (readonly [path: string, text: string])[],
): readonly TextFile[] {
  const all = new Map(files.map((file) => [file.path, file]));
  for (const [path, text] of read)
    if (all.get(path)?.text.trim() !== text.trim()) all.set(path, { path, text: `${text}\n` });
  return [...all.values()].toSorted((one, other) => (one.path < other.path ? -1 : 1));
}
