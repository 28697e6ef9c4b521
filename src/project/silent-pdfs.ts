import { readFileSync } from "node:fs";
import { join } from "node:path";
import { hasLanguage } from "../checks/pdf-language.ts";
import type { Site } from "../model/site.ts";
import { mediaFolder } from "../model/site-files.ts";

/** What is larger takes too long to be looked through each time. In bytes. */
const largest = 50_000_000;

/** The PDFs of a site that do not say which language they are in, by their names below the media folder. */
export function silentPdfsOf({
  root,
  site,
}: {
  readonly root: string;
  readonly site: Pick<Site, "media">;
}): readonly string[] {
  return [...site.media]
    .filter(([name, { bytes }]) => name.endsWith(".pdf") && bytes <= largest)
    .map(([name]) => name)
    .filter((name) => !hasLanguage(readFileSync(join(root, mediaFolder, name))));
}
