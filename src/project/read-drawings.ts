import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Site } from "../model/site.ts";
import { mediaFolder } from "../model/site-files.ts";

/** What is larger is no drawing that a person made, and is found by its size. In bytes. */
const largest = 2_000_000;

/** The texts of the drawings (SVG) of a site, by their names below the media folder. */
export function readDrawings({
  root,
  site,
}: {
  readonly root: string;
  readonly site: Pick<Site, "media">;
}): ReadonlyMap<string, string> {
  return new Map(
    [...site.media]
      .filter(([name, { bytes }]) => name.endsWith(".svg") && bytes <= largest)
      .map(([name]) => [name, readFileSync(join(root, mediaFolder, name), "utf8")]),
  );
}
