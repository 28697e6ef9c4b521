import type { Translator } from "../i18n/translator.ts";
import { plainInlineText } from "../markdown/inline-text.ts";
import type { Reference } from "../model/reference.ts";
import type { Site } from "../model/site.ts";
import { localize, urlOf } from "../routes/links.ts";
import type { Route, RouteTable } from "../routes/route.ts";
import { webAddress } from "../routes/web-address.ts";

/** A page, and the site around it. */
export interface DataSource {
  readonly site: Site;
  readonly table: RouteTable;
  readonly route: Route;
  readonly translator: Translator;
}

/** The language in which the texts of a page are: a stand-in has those of the original. */
export function languageOf({ fallbackFrom, language }: Route): string {
  return fallbackFrom ?? language;
}

/** A text of the data in the language of the page, without its marks. */
export function plainText(
  text: Readonly<Record<string, string>>,
  { site, route }: DataSource,
): string {
  return plainInlineText(localize(text, languageOf(route), site).value);
}

/** The whole address of a path of the site; RFC 3986: what is absolute already stays. */
export function absoluteUrl(path: string, { site }: Pick<DataSource, "site">): string {
  return webAddress(path, site.settings);
}

/** The address by which other data names a thing: its page, and then what that is about. */
export function idOf(thing: Reference, source: DataSource): string {
  const page = urlOf(thing, source.route.language, source.table);
  return `${absoluteUrl(page, source)}#${thing.kind}`;
}
