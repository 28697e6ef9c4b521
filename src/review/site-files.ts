import { listSiteFiles } from "../audit/list-site-files.ts";
import { addressOfFile } from "../audit/page-address.ts";

/** The addresses of all pages of a built site that visitors open, in order: `/sv/nyheter/`, `/404.html`. */
export async function listPages(folder: string): Promise<readonly string[]> {
  const files = await listSiteFiles(folder);
  return files.filter((file) => file.endsWith(".html")).map(addressOfFile);
}

/** The paths of all other files that visitors may load, in order: `/sv/feed.xml`. */
export async function listOtherFiles(folder: string): Promise<readonly string[]> {
  const files = await listSiteFiles(folder);
  return files.filter((file) => !file.endsWith(".html")).map((file) => `/${file}`);
}
