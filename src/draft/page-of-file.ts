import { dataKinds, referenceNameOf } from "../model/kind-names.ts";
import { referenceKey } from "../model/reference.ts";
import { defaultLanguage } from "../model/site.ts";
import { commentsFolder, contentFolder, dataFolder } from "../model/site-files.ts";
import type { PlannedSite } from "../project/assemble-site.ts";
import { filesOf } from "../routes/history.ts";
import { type Route, startKey } from "../routes/route.ts";

/**
 * The page on which one sees what a file says: its own, or else the first one that shows it; the start
 * page for what stands on many, such as the settings.
 * @param path from the root of the site
 * @param language in which to see it, where the file itself has none; the default one without it
 * @returns undefined where the site has not even a start page in that language
 */
export function pageOfFile(
  path: string,
  planned: Pick<PlannedSite, "site" | "table">,
  language = defaultLanguage(planned.site),
): Route | undefined {
  const { site, table } = planned;
  const text = new RegExp(`^${contentFolder}/([^/]+)/(.+)\\.md$`).exec(path);
  const [, spoken = language, id] = text ?? [];
  const keys = id === undefined ? keysOfData(path, planned) : [`page:${id}`];
  for (const key of keys) {
    const found = table.find(key, spoken);
    if (found) return found;
  }
  const made = table.byLanguage.get(spoken)?.find((route) => filesOf(route, site).includes(path));
  return made ?? table.find(startKey, spoken);
}

/** What may show a data file, the best first: the thing, what it stands on, and what names it. */
function keysOfData(path: string, { site, table }: Pick<PlannedSite, "site" | "table">) {
  const comments = new RegExp(`^${commentsFolder}/(.+)\\.json$`).exec(path);
  if (comments) return [`page:${comments[1]}`];
  const [, folder, id] = new RegExp(`^${dataFolder}/(.+)/([^/]+)\\.json$`).exec(path) ?? [];
  const kind = dataKinds(table.parts).find(({ data }) => data.folder === folder);
  if (!kind || id === undefined) return [];
  const key = `${referenceNameOf(kind)}:${id}`;
  const { standsOn } = kind.data;
  const naming = (site.mentions.get(key) ?? []).map(({ by }) => referenceKey(by));
  return [key, ...(standsOn === undefined ? [] : [standsOn]), ...naming];
}
