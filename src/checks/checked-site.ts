import type { Translator } from "../i18n/translator.ts";
import type { SiteFiles } from "../model/read-site-files.ts";
import type { Site } from "../model/site.ts";
import type { RouteTable } from "../routes/route.ts";
import type { Text } from "./passage.ts";

/** What rules about a site can look at. */
export interface CheckedSite {
  readonly site: Site;
  readonly table: RouteTable;
  readonly translators: (language: string) => Translator;
  readonly files: SiteFiles;
  /** The texts of its files. */
  readonly texts: readonly Text[];
  /** The paths of all that lies in the folders that editors own, read or not. */
  readonly paths: readonly string[];
  /**
   * What stands in the drawings (SVG) among its media, by their names below the media folder. Those
   * that are too large to be looked through may be missing.
   */
  readonly svgTexts: ReadonlyMap<string, string>;
}
