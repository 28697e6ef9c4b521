import { builtInKinds } from "../../../src/kinds/registry.ts";
import type { Site } from "../../../src/model/site.ts";
import { openData } from "../../../src/outputs/open-data/open-data.ts";
import { filesOfSet, type OpenDataFile, openDataSets } from "../../../src/routes/open-data-set.ts";
import { planRoutes } from "../../../src/routes/plan-routes.ts";
import { translators } from "../../model/site-with.ts";

/** An entry of a JSON file. */
export type Item = Readonly<Record<string, unknown>>;

/** A file of open data, as somebody who downloads it has it. */
export interface DataFile extends Item {
  readonly items: readonly Item[];
}

/** The open data of a site, by the paths of the files. */
export function dataOf(site: Site): ReadonlyMap<string, string> {
  const files = openData({ site, table: planRoutes(site, translators, builtInKinds), translators });
  return new Map(files.map(({ path, content }) => [path, content]));
}

/** A JSON file of open data, parsed. */
export function jsonOf(files: ReadonlyMap<string, string>, set: string): DataFile {
  return JSON.parse(files.get(`data/${set}.json`) ?? "") as DataFile;
}

/** A value within a value of JSON: `at(item, "sessions", 0, "start")`; undefined where there is none. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === "object" && inner !== null
        ? new Map(Object.entries(inner)).get(String(key))
        : undefined,
    value,
  );
}

/** The entries of a list within a value of JSON. */
export function listAt(value: unknown, ...path: readonly (string | number)[]): readonly Item[] {
  const list = at(value, ...path);
  if (!Array.isArray(list)) throw new Error(`no list at ${path.join(".")}`);
  return list as readonly Item[];
}

/** All files of open data that are described. */
export function describedFiles(site: Site): readonly OpenDataFile[] {
  const table = planRoutes(site, translators, builtInKinds);
  return openDataSets(table).flatMap(filesOfSet);
}
