import type { BreadcrumbList } from "schema-dts";
import { plainInlineText } from "../markdown/inline-text.ts";
import { ancestorsOf, titleOf } from "../routes/links.ts";
import { absoluteUrl, type DataSource } from "./source.ts";

/** The way down to a page, as its breadcrumbs show it; undefined for a page that has none. */
export function breadcrumbData(
  { route, ...source }: DataSource,
  address: string,
): Exclude<BreadcrumbList, string> | undefined {
  const { site, table, translator } = source;
  const ancestors = ancestorsOf(route, table);
  if (ancestors.length === 0) return undefined;
  return {
    "@type": "BreadcrumbList",
    "@id": `${address}#breadcrumbs`,
    itemListElement: [...ancestors, route].map((step, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: plainInlineText(titleOf(step, site, translator).value),
      item: absoluteUrl(step.url, source),
    })),
  };
}
