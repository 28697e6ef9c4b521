import type { Site } from "../model/site.ts";
import { alternatesOf } from "../routes/alternates.ts";
import { isForSearchEngines } from "../routes/listed.ts";
import type { Route, RouteTable } from "../routes/route.ts";
import { webAddress } from "../routes/web-address.ts";
import { octetsOf } from "./octets-of.ts";
import type { OutputFile } from "./output-file.ts";
import { escapeXml } from "./xml.ts";

/** What one file may hold (sitemaps.org): addresses, and bytes before it is compressed. */
interface SitemapLimits {
  readonly addresses: number;
  readonly bytes: number;
}

const limitsOfStandard: SitemapLimits = { addresses: 50_000, bytes: 50 * 1024 * 1024 };

const namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
const opening = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="${namespace}" xmlns:xhtml="http://www.w3.org/1999/xhtml">
`;
const closing = "</urlset>\n";

/**
 * Every page that search engines should know, each with its translations (sitemaps.org, and Google's
 * `xhtml:link`). Pages that stand in for a missing translation are not among them. What is too much
 * for one file stands in several, and `sitemap.xml` names these.
 */
export function sitemap(
  site: Site,
  table: RouteTable,
  limits = limitsOfStandard,
): readonly OutputFile[] {
  const entries = table.routes
    .filter((route) => isForSearchEngines(route, site))
    .map((route) => entryOf(route, site, table));
  const contents = cutEntries(entries, limits).map(
    (part) => `${opening}${part.join("")}${closing}`,
  );
  const [only] = contents;
  if (contents.length === 1 && only !== undefined) return [{ path: "sitemap.xml", content: only }];
  const files = contents.map((content, index) => ({ path: `sitemap-${index + 1}.xml`, content }));
  return [{ path: "sitemap.xml", content: indexOf(files, site) }, ...files];
}

function entryOf(route: Route, site: Site, table: RouteTable): string {
  const alternates = alternatesOf(route, table, site).map(
    ({ hreflang, url }) =>
      `    <xhtml:link rel="alternate" hreflang="${hreflang}" href="${absolute(url, site)}"/>\n`,
  );
  const modified = route.lastModified ? `    <lastmod>${route.lastModified}</lastmod>\n` : "";
  return `  <url>\n    <loc>${absolute(route.url, site)}</loc>\n${modified}${alternates.join("")}  </url>\n`;
}

/** The entries in as few files as the limits allow, in their order; at least one. */
function cutEntries(
  entries: readonly string[],
  { addresses, bytes }: SitemapLimits,
): readonly (readonly string[])[] {
  const around = octetsOf(opening) + octetsOf(closing);
  const parts: string[][] = [[]];
  let size = around;
  for (const entry of entries) {
    const own = octetsOf(entry);
    const last = parts.at(-1) ?? [];
    if (last.length > 0 && (last.length === addresses || size + own > bytes)) {
      parts.push([entry]);
      size = around + own;
    } else {
      last.push(entry);
      size += own;
    }
  }
  return parts;
}

function indexOf(files: readonly OutputFile[], site: Site): string {
  const entries = files.map(
    ({ path }) => `  <sitemap>\n    <loc>${absolute(`/${path}`, site)}</loc>\n  </sitemap>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="${namespace}">
${entries.join("")}</sitemapindex>
`;
}

function absolute(path: string, { settings }: Pick<Site, "settings">): string {
  return escapeXml(webAddress(path, settings));
}
