import type { Translator } from "../../i18n/translator.ts";
import { plainInlineText } from "../../markdown/inline-text.ts";
import { lastDayOf, occasionOfEvent, occasionOfProgramme } from "../../model/occasion.ts";
import { dateOfNews } from "../../model/page.ts";
import { get, type Site } from "../../model/site.ts";
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
  const { site } = source;
  const { view } = route;
  const local = (text: Readonly<Record<string, string>>) =>
    plainInlineText(localize(text, route.language, site).value);
  const { name, start } = site.settings;
  const day = dayOf(route, source);
  const theme = themeOf(route, site);
  return {
    title: view.kind === "start" ? local(start.title) : ownTitle(route, source),
    kind: kindOf(route, source) ?? local(site.settings.tagline),
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

function dayOf({ view }: Route, { translator: { format } }: Source): string | undefined {
  if (view.kind === "news") return format.date(dateOfNews(view.page));
  if (view.kind !== "event" && view.kind !== "programme") return undefined;
  const occasion =
    view.kind === "event" ? occasionOfEvent(view.event) : occasionOfProgramme(view.programme);
  return format.dateRange(occasion.start.date, lastDayOf(occasion));
}

function themeOf({ view }: Route, site: Site): number | undefined {
  if (view.kind === "priority") return view.priority.theme;
  const [first] =
    view.kind === "news"
      ? view.page.priorities
      : view.kind === "event"
        ? view.event.priorities
        : [];
  return first && get(site.priorities, first).theme;
}
