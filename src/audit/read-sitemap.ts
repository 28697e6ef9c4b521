import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { addressOnSite } from "../model/base-path.ts";
import { readBasePath } from "./read-base-path.ts";

/** The addresses in the sitemap of a built site, from its root: `/sv/nyheter/`. */
export async function readSitemap(folder: string): Promise<readonly string[]> {
  return addressesIn(folder, "sitemap.xml", await readBasePath(folder));
}

/** Those of a file, and of the files that it names where it is an index. */
async function addressesIn(
  folder: string,
  file: string,
  basePath: string,
): Promise<readonly string[]> {
  const xml = await readFile(join(folder, file), "utf8");
  const paths = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = ""]) => {
    const { pathname } = new URL(address.replaceAll("&amp;", "&"));
    return addressOnSite(pathname, basePath) ?? pathname;
  });
  if (!xml.includes("<sitemapindex")) return paths;
  const parts = await Promise.all(
    paths.map((path) => addressesIn(folder, basename(path), basePath)),
  );
  return parts.flat();
}
