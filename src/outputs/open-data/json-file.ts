import { get } from "../../model/site.ts";
import {
  type DataSource,
  lastChangeOf,
  type OpenDataFile,
  textOfSet,
} from "../../routes/open-data-set.ts";
import { absoluteUrl } from "./data-source.ts";
import { textsOf } from "./data-texts.ts";
import { plainTexts } from "./plain-data.ts";

/** A set of data with what anybody needs to know before using it: title, terms, day and source. */
export function jsonFile({ set, fields }: OpenDataFile, source: DataSource): string {
  const { settings, things } = source.site;
  const publisher = get(things.organisation, settings.publisher);
  const updated = lastChangeOf(set, source.site);
  const content = {
    title: textsOf(source, (translator) => textOfSet(set, "title", translator)),
    description: textsOf(source, (translator) => textOfSet(set, "description", translator)),
    ...(settings.openData && {
      licence: settings.openData.licence,
      licenceName: settings.openData.licenceName,
    }),
    ...(updated !== undefined && { updated }),
    source: { name: plainTexts(publisher.name), url: absoluteUrl("/", source) },
    items: set.items(source).map((item) => inOrder(item, fields)),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** The values of an entry in the order of its fields; what the fields do not name would be a bug. */
function inOrder(item: object, fields: OpenDataFile["fields"]): object {
  const values: ReadonlyMap<string, unknown> = new Map(Object.entries(item));
  const unknown = [...values.keys()].find((key) => !fields.some(({ name }) => name === key));
  if (unknown !== undefined) throw new Error(`open data has no field "${unknown}"`);
  return Object.fromEntries(fields.map(({ name }) => [name, values.get(name) ?? null]));
}
