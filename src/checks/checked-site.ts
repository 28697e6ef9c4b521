import type { Translator } from "../i18n/translator.ts";
import type { Site } from "../model/site.ts";
import type { SiteFiles } from "../model/site-files.ts";
import type { RouteTable } from "../routes/route.ts";
import type { TextFacts } from "./text-facts.ts";

/** What rules about a site can look at. */
export interface CheckedSite {
  readonly site: Site;
  readonly table: RouteTable;
  readonly translators: (language: string) => Translator;
  readonly files: SiteFiles;
  /** What is known of the texts of its files. */
  readonly texts: readonly TextFacts[];
  /**
   * What stands in the drawings (SVG) among its media, by their names below the media folder. Those
   * that are too large to be looked through may be missing.
   */
  readonly svgTexts: ReadonlyMap<string, string>;
}
