import type { BreadcrumbList } from "schema-dts";
import { plainInlineText } from "../markdown/inline-text.ts";
import { ancestorsOf, ownStepOf, titleOf } from "../routes/links.ts";
import { absoluteUrl, type DataSource } from "./source.ts";

/** The way down to a page, as its breadcrumbs show it; undefined for a page that has none. */
export function breadcrumbData(
  { route, ...source }: DataSource,
  address: string,
): Exclude<BreadcrumbList, string> | undefined {
  const { site, table, translator } = source;
  const ancestors = ancestorsOf(route, table);
  if (ancestors.length === 0) return undefined;
  const steps = [
    ...ancestors.map((above) => ({ url: above.url, name: titleOf(above, site, translator) })),
    { url: route.url, name: ownStepOf(route, site, translator) },
  ];
  return {
    "@type": "BreadcrumbList",
    "@id": `${address}#breadcrumbs`,
    itemListElement: steps.map(({ url, name }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: plainInlineText(name.value),
      item: absoluteUrl(url, source),
    })),
  };
}
