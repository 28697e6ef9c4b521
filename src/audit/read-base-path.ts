import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseBasePath, topOfHost } from "../model/base-path.ts";

/**
 * The path below which a built site is to stand, as its `robots.txt` says where its sitemap is; `/` for a
 * site that says nothing of it.
 */
export async function readBasePath(folder: string): Promise<string> {
  const robots = await readFile(join(folder, "robots.txt"), "utf8").catch(() => "");
  const [, sitemap = ""] = /^Sitemap:\s*(\S+)\/sitemap\.xml\s*$/im.exec(robots) ?? [];
  return parseBasePath(URL.parse(sitemap)?.pathname ?? "") ?? topOfHost;
}
