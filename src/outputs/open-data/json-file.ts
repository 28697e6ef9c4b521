import { get } from "../../model/site.ts";
import { lastChangeOf } from "../../routes/open-data-changes.ts";
import type { OpenDataFile, OpenDataSet } from "../../routes/open-data-files.ts";
import { contactItems } from "./contact-items.ts";
import { absoluteUrl, type DataSource } from "./data-source.ts";
import { textsOf } from "./data-texts.ts";
import { documentItems } from "./document-items.ts";
import { plainTexts } from "./plain-data.ts";
import { planItems } from "./plan-items.ts";
import { priorityItems } from "./priority-items.ts";
import { programmeItems } from "./programme-items.ts";
import { targetItems } from "./target-items.ts";

const itemsOf: Readonly<Record<OpenDataSet, (source: DataSource) => readonly object[]>> = {
  targets: targetItems,
  plans: planItems,
  documents: documentItems,
  priorities: priorityItems,
  programmes: programmeItems,
  contacts: contactItems,
};

/** A set of data with what anybody needs to know before using it: title, terms, day and source. */
export function jsonFile({ set, fields }: OpenDataFile, source: DataSource): string {
  const { settings, organisations } = source.site;
  const publisher = get(organisations, settings.publisher);
  const updated = lastChangeOf(set, source.site);
  const content = {
    title: textsOf(source, ({ t }) => t(`ui.data.sets.${set}.title`)),
    description: textsOf(source, ({ t }) => t(`ui.data.sets.${set}.description`)),
    ...(settings.openData && {
      licence: settings.openData.licence,
      licenceName: settings.openData.licenceName,
    }),
    ...(updated !== undefined && { updated }),
    source: { name: plainTexts(publisher.name), url: absoluteUrl("/", source) },
    items: itemsOf[set](source).map((item) => inOrder(item, fields)),
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
