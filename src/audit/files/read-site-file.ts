import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { BuiltSite } from "../built-site.ts";

/** A file of a built site that is no page. */
export interface SiteFile {
  /** From the root of the site: `/sv/feed.xml`. */
  readonly address: string;
  readonly text: string;
}

/** The files whose names have an ending, read one after the other. UTF-8. */
export async function* textFiles(site: BuiltSite, ending: RegExp): AsyncGenerator<SiteFile> {
  for (const file of site.files)
    if (ending.test(file))
      yield { address: `/${file}`, text: await readFile(join(site.folder, file), "utf8") };
}
