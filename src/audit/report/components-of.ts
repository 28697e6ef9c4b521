import { basename, dirname, extname, join } from "node:path/posix";
import { blockOf } from "./source-of.ts";

/** A stylesheet of a component, by its path from the root of the generator or of a site. */
export interface Stylesheet {
  readonly path: string;
  readonly text: string;
}

/**
 * The files of components by the blocks of their classes, read from their styles: the file beside the
 * stylesheet that has its name, or else the stylesheet. Where several style a block, the one that is
 * called like it counts, and otherwise the first.
 * @param exists whether a file is there
 */
export function componentsOf(
  stylesheets: readonly Stylesheet[],
  exists: (path: string) => boolean,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { path, text } of stylesheets) {
    const name = basename(path, extname(path));
    const component = join(dirname(path), `${name}.tsx`);
    const file = exists(component) ? component : path;
    for (const [, styled = ""] of text.matchAll(/\.([a-z][\w-]*)/g)) {
      const block = blockOf(styled);
      if (!found.has(block) || block === name) found.set(block, file);
    }
  }
  return found;
}
