import { dataFolder } from "../model/site-files.ts";
import { recordsEnding } from "../model/translation-record.ts";
import type { CmsCollection } from "./admin-config.ts";
import { sourceKey } from "./form.ts";

/** The files beside data files that note what their texts were made from, as a format of the CMS. */
export const recordsFormat = {
  name: "translation-records",
  extension: recordsEnding.slice(1),
} as const;

/**
 * Has the CMS read these files, which nobody fills in: none becomes a thing.
 * @param before the way from the top of the repository to the site: empty, or `web/`
 */
export function recordsCollection(before: string): CmsCollection {
  const { name, extension } = recordsFormat;
  return {
    name,
    label: name,
    folder: `${before}${dataFolder}`,
    extension,
    format: name,
    nested: { subfolders: false },
    hide: true,
    create: false,
    delete: false,
    fields: [{ name: sourceKey, widget: "hidden" }],
  };
}
