import type { Site } from "../model/site.ts";
import { alternatesOf } from "../routes/alternates.ts";
import { isForSearchEngines } from "../routes/listed.ts";
import type { RouteTable } from "../routes/route.ts";
import type { OutputFile } from "./output-file.ts";
import { escapeXml } from "./xml.ts";

/**
 * Every page that search engines should know, each with its translations (sitemaps.org, and Google's
 * `xhtml:link`). Pages that stand in for a missing translation are not among them.
 */
export function sitemap(site: Site, table: RouteTable): OutputFile {
  const absolute = (url: string) => escapeXml(new URL(url, site.settings.url).href);
  const entries = table.routes
    .filter((route) => isForSearchEngines(route, site))
    .map((route) => {
      const alternates = alternatesOf(route, table, site).map(
        ({ hreflang, url }) =>
          `    <xhtml:link rel="alternate" hreflang="${hreflang}" href="${absolute(url)}"/>\n`,
      );
      const modified = route.lastModified ? `    <lastmod>${route.lastModified}</lastmod>\n` : "";
      return `  <url>\n    <loc>${absolute(route.url)}</loc>\n${modified}${alternates.join("")}  </url>\n`;
    });
  const content = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join("")}</urlset>
`;
  return { path: "sitemap.xml", content };
}
