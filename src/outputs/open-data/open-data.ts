import { dataCatalogPath, type OpenDataFile, openDataFiles } from "../../routes/open-data-files.ts";
import type { OutputFile } from "../output-file.ts";
import { dataCatalog } from "./data-catalog.ts";
import type { DataSource } from "./data-source.ts";
import { jsonFile } from "./json-file.ts";
import { targetCsv } from "./target-csv.ts";

/** A file of open data that is written when it is asked for. */
export interface OpenDataOutput {
  readonly path: string;
  readonly write: () => string;
}

/** All files of open data, and the catalogue by which data portals find them. */
export function openDataOutputs(source: DataSource): readonly OpenDataOutput[] {
  return [
    ...openDataFiles.map((file) => ({ path: file.path, write: () => writeFile(file, source) })),
    { path: dataCatalogPath, write: () => dataCatalog(source) },
  ];
}

/** The same files, written. */
export function openData(source: DataSource): readonly OutputFile[] {
  return openDataOutputs(source).map(({ path, write }) => ({ path, content: write() }));
}

function writeFile(file: OpenDataFile, source: DataSource): string {
  return file.format === "json" ? jsonFile(file, source) : targetCsv(file, source);
}
