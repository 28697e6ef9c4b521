import { listedThings } from "../../model/listed.ts";
import {
  type DataSource,
  dataCatalogPath,
  filesOfSet,
  type OpenDataFile,
  openDataSets,
} from "../../routes/open-data-set.ts";
import type { OutputFile } from "../output-file.ts";
import { dataCatalog } from "./data-catalog.ts";
import { jsonFile } from "./json-file.ts";

/** A file of open data that is written when it is asked for. */
export interface OpenDataOutput {
  readonly path: string;
  readonly write: () => string;
}

/**
 * All files of open data, and the catalogue by which data portals find them. Like other lists they hold
 * nothing that is archived or gone.
 */
export function openDataOutputs({ site, ...rest }: DataSource): readonly OpenDataOutput[] {
  const source = { ...rest, site: { ...site, things: listedThings(site) } };
  return [
    ...openDataSets(source.table)
      .flatMap(filesOfSet)
      .map((file) => ({ path: file.path, write: () => writeFile(file, source) })),
    { path: dataCatalogPath, write: () => dataCatalog(source) },
  ];
}

/** The same files, written. */
export function openData(source: DataSource): readonly OutputFile[] {
  return openDataOutputs(source).map(({ path, write }) => ({ path, content: write() }));
}

function writeFile(file: OpenDataFile, source: DataSource): string {
  const { csv } = file.set;
  return file.format === "csv" && csv ? csv.write(file, source) : jsonFile(file, source);
}
