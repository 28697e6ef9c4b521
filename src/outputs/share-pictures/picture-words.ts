import type { Translator } from "../../i18n/translator.ts";
import { plainInlineText } from "../../markdown/inline-text.ts";
import type { Site } from "../../model/site.ts";
import { ancestorsOf, localize, titleOf } from "../../routes/links.ts";
import type { Route, RouteTable } from "../../routes/route.ts";

/** What the picture of a page says. */
export interface PictureWords {
  readonly title: string;
  /** What the page is one of, or what the site is about. */
  readonly kind: string;
  readonly day?: string;
  /** The name of the site. */
  readonly site: string;
  /** The number of the theme of the priority that the page is about: its colour. */
  readonly theme?: number;
}

interface Source {
  readonly site: Site;
  readonly table: RouteTable;
  readonly translator: Translator;
}

/** The words of the picture of a page, in the language of the page. */
export function pictureWords(route: Route, source: Source): PictureWords {
  const { site, translator } = source;
  const { page, subject, language } = route;
  const local = (text: Readonly<Record<string, string>>) =>
    plainInlineText(localize(text, language, site).value);
  const { name, tagline = name } = site.settings;
  const day = page.dayInPicture?.(subject, translator.format);
  const theme = page.theme?.(subject, site);
  const title = page.titleInPicture?.({ site, language, translator });
  return {
    title: title ? plainInlineText(title.value) : ownTitle(route, source),
    kind: kindOf(route, source) ?? local(tagline),
    ...(day !== undefined && { day }),
    site: local(name),
    ...(theme !== undefined && { theme }),
  };
}

function ownTitle(route: Route, { site, translator }: Source): string {
  return plainInlineText(titleOf(route, site, translator).value);
}

function kindOf(route: Route, source: Source): string | undefined {
  const [, section] = ancestorsOf(route, source.table);
  return section && ownTitle(section, source);
}
