import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** The addresses in the sitemap of a built site, from its root: `/sv/nyheter/`. */
export async function readSitemap(folder: string): Promise<readonly string[]> {
  const xml = await readFile(join(folder, "sitemap.xml"), "utf8");
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address = ""]) => new URL(address.replaceAll("&amp;", "&")).pathname,
  );
}
