import { stat } from "node:fs/promises";
import { join } from "node:path";
import { readSitemap } from "./read-sitemap.ts";

/**
 * The pages of each kind of a built site whose HTML is the longest. Pages are taken to be of one kind
 * when they lie equally deep below the same part of the site.
 * @param count how many of each kind
 */
export async function longestOfEachKind(folder: string, count: number): Promise<readonly string[]> {
  const pages = await Promise.all(
    ["/", ...(await readSitemap(folder))].map(async (path) => {
      const { size } = await stat(join(folder, path, "index.html"));
      const [language, section, ...below] = path.split("/").filter((part) => part !== "");
      return { path, size, kind: [language, section, below.length].join(" ") };
    }),
  );
  const kinds = Map.groupBy(pages, ({ kind }) => kind);
  return [...kinds.values()].flatMap((ofKind) =>
    ofKind
      .toSorted((a, b) => b.size - a.size)
      .slice(0, count)
      .map(({ path }) => path),
  );
}
