import { pathOnHost, topOfHost } from "../model/base-path.ts";

/**
 * The attributes whose values are addresses (HTML, "Attributes"), and the data attributes, by which
 * behaviours are told of files. What renders HTML writes a quotation mark in a text as `&quot;`: these
 * letters stand nowhere but in a tag.
 */
const attribute =
  /(\s(?:href|src|action|formaction|poster|cite|data|data-[a-z-]+)=")(\/[^"]*)(?=")/g;
const sources = /(\s(?:srcset|imagesrcset)=")([^"]*)(?=")/g;
const refresh = /(\scontent="\d+; url=)(\/[^"]*)(?=")/g;

/**
 * HTML as it is on the host of its site. Whatever makes it writes addresses from the root of the site
 * (`/sv/`) and need not know where that stands: here they are led there.
 * @param basePath the path of the site, if it has one
 */
export function htmlOnHost(html: string, basePath: string = topOfHost): string {
  if (basePath === topOfHost) return html;
  const lead = (_: string, before: string, address: string) =>
    before + pathOnHost(address, basePath);
  return html
    .replace(attribute, lead)
    .replace(refresh, lead)
    .replace(sources, (_, before: string, list: string) => before + sourcesOnHost(list, basePath));
}

/** Between the sources of a picture stand commas with a space; addresses may hold commas alone. */
function sourcesOnHost(list: string, basePath: string): string {
  return list
    .split(/(,\s+)/)
    .map((source) => pathOnHost(source, basePath))
    .join("");
}
