import {
  contactFields,
  documentFields,
  type OpenDataFields,
  type OpenDataType,
  planFields,
  priorityFields,
  programmeFields,
  targetColumns,
  targetFields,
} from "./open-data-fields.ts";

/** The sets of open data, in the order in which they are listed. */
export const openDataSets = [
  "targets",
  "plans",
  "documents",
  "priorities",
  "programmes",
  "contacts",
] as const;

export type OpenDataSet = (typeof openDataSets)[number];

/** A file of open data: where it is and what its entries hold. */
export interface OpenDataFile {
  /** The name of the file, which no other has: `targets.csv`. */
  readonly id: string;
  /** Its title and description are `ui.data.sets.SET` in the locales. */
  readonly set: OpenDataSet;
  readonly format: "json" | "csv";
  /** From the root of the built site, without a leading slash: `data/targets.csv`. */
  readonly path: string;
  readonly fields: readonly OpenDataField[];
}

export interface OpenDataField {
  readonly name: string;
  readonly type: OpenDataType;
}

/** Every file of open data. The page that describes them and the outputs that write them read this. */
export const openDataFiles: readonly OpenDataFile[] = [
  file("targets", "json", targetFields),
  file("targets", "csv", targetColumns),
  file("plans", "json", planFields),
  file("documents", "json", documentFields),
  file("priorities", "json", priorityFields),
  file("programmes", "json", programmeFields),
  file("contacts", "json", contactFields),
];

/** The description of all files for data portals, by DCAT-AP-SE. */
export const dataCatalogPath = "data/catalog.jsonld";

/** The addresses of the open data: `/data/targets.csv`. */
export function addressOfFile({ path }: Pick<OpenDataFile, "path">): string {
  return `/${path}`;
}

/** The columns of a field in CSV: `metric` becomes `metric_sv`, `metric_en`. */
export function columnsOf(
  { name, type }: OpenDataField,
  languages: readonly string[],
): readonly string[] {
  const isPerLanguage = type === "texts" || type === "addresses";
  return isPerLanguage ? languages.map((language) => `${name}_${language}`) : [name];
}

function file(
  set: OpenDataSet,
  format: OpenDataFile["format"],
  fields: OpenDataFields,
): OpenDataFile {
  const id = `${set}.${format}`;
  const list = Object.entries(fields).map(([name, type]) => ({ name, type }));
  return { id, set, format, path: `data/${id}`, fields: list };
}
