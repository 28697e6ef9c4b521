import type { Translator } from "../i18n/translator.ts";
import type { Site } from "../model/site.ts";
import type { RouteTable } from "./route.ts";

/**
 * What the value of a field is. `texts` and `addresses` hold one for each language of the site: an
 * object by language in JSON, a column for each language in CSV. `partialDate` is a year, a month or
 * a day; `code` is a word of a fixed list. Any value is null where the content says nothing.
 */
export const openDataTypes = [
  "id",
  "code",
  "text",
  "texts",
  "number",
  "boolean",
  "date",
  "partialDate",
  "dateTime",
  "address",
  "addresses",
  "object",
  "list",
] as const;

export type OpenDataType = (typeof openDataTypes)[number];

/** The fields of one entry of a file, in their order. The names never change: programs rely on them. */
export type OpenDataFields = Readonly<Record<string, OpenDataType>>;

/** What open data is a function of. */
export interface DataSource {
  readonly site: Site;
  readonly table: RouteTable;
  readonly translators: (language: string) => Translator;
}

/** A set of open data: what a kind of thing gives to programs. */
export interface OpenDataSet {
  /** The name of its files, and of its texts: `ui.data.sets.SET` in the locales. */
  readonly id: string;
  /** The fields of an entry in JSON. */
  readonly fields: OpenDataFields;
  /** The entries, with these fields. */
  readonly items: (source: DataSource) => readonly object[];
  /** The days that the content states, `YYYY-MM-DD`: the latest is that of the set. */
  readonly days: (site: Site) => readonly (string | undefined)[];
  /** The same as a table, where it is one. */
  readonly csv?: {
    readonly fields: OpenDataFields;
    readonly write: (file: OpenDataFile, source: DataSource) => string;
  };
}

/** A file of open data: where it is and what its entries hold. */
export interface OpenDataFile {
  /** The name of the file, which no other has: `targets.csv`. */
  readonly id: string;
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

/** The description of all files for data portals, by DCAT-AP-SE. */
export const dataCatalogPath = "data/catalog.jsonld";

/** The sets of a site, in the order in which they are listed. */
export function openDataSets({ parts }: Pick<RouteTable, "parts">): readonly OpenDataSet[] {
  return parts.flatMap(({ openData = [] }) => openData);
}

/** The files of a set. */
export function filesOfSet(set: OpenDataSet): readonly OpenDataFile[] {
  return [
    fileOf(set, "json", set.fields),
    ...(set.csv ? [fileOf(set, "csv", set.csv.fields)] : []),
  ];
}

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

/**
 * The latest day that the content of a set states, `YYYY-MM-DD`; undefined where it states none. The
 * day of the build says nothing about the data, and would change the file without a reason.
 */
export function lastChangeOf({ days }: OpenDataSet, site: Site): string | undefined {
  return days(site)
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1);
}

/** The title of a set, or what it holds, in a language. */
export function textOfSet(
  { id }: OpenDataSet,
  part: "title" | "description",
  { t }: Pick<Translator, "t">,
): string {
  return t(`ui.data.sets.${id}.${part}` as "ui.data.sets.contacts.title");
}

function fileOf(
  set: OpenDataSet,
  format: OpenDataFile["format"],
  fields: OpenDataFields,
): OpenDataFile {
  const id = `${set.id}.${format}`;
  const list = Object.entries(fields).map(([name, type]) => ({ name, type }));
  return { id, set, format, path: `data/${id}`, fields: list };
}
