import { basename, dirname, extname, join } from "node:path/posix";
import { blockOf } from "./source-of.ts";

/** A stylesheet of a component, by its path from the root of the generator or of a site. */
export interface Stylesheet {
  readonly path: string;
  readonly text: string;
}

/** Styles of no component, such as those for paper. */
const general = /(?:^|\/)styles\//;

/**
 * The files of components by the blocks of their classes, read from their styles: the file beside the
 * stylesheet that has its name, or else the stylesheet. Where several style a block, the one that is
 * called like it counts, and otherwise the first; but what several components style, and none is called
 * like, belongs to none of them: what stands around it tells.
 * @param exists whether a file is there
 */
export function componentsOf(
  stylesheets: readonly Stylesheet[],
  exists: (path: string) => boolean,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const ownBlocks = new Set<string>();
  const folders = new Map<string, ReadonlySet<string>>();
  for (const { path, text } of stylesheets) {
    const name = basename(path, extname(path));
    const component = join(dirname(path), `${name}.tsx`);
    const file = exists(component) ? component : path;
    for (const [, styled = ""] of text.matchAll(/\.([a-z][\w-]*)/g)) {
      const block = blockOf(styled);
      if (!found.has(block) || block === name) found.set(block, file);
      if (block === name) ownBlocks.add(block);
      if (!general.test(path)) folders.set(block, new Set(folders.get(block)).add(dirname(path)));
    }
  }
  const isShared = (block: string) => (folders.get(block)?.size ?? 0) > 1 && !ownBlocks.has(block);
  return new Map([...found].filter(([block]) => !isShared(block)));
}
