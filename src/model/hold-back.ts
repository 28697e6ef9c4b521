import { type Fault, fieldName, type Report } from "./fault.ts";
import { findLinks, placesOf } from "./find-links.ts";
import { dateOfNews, type NewsPage, type Page } from "./page.ts";
import { type Reference, referenceKey } from "./reference.ts";
import { defaultLanguage, type Site, type UnlinkedSite } from "./site.ts";
import { type Sources, sourceOf } from "./sources.ts";

/**
 * Takes the news away whose day has not come, with its comments and what it names: it would lead the
 * start page, the lists and the feeds at once. It has been checked like all other content. What is
 * shown may not lead there, and each is said, so that nobody wonders where it is.
 */
export function holdBack(site: Site, sources: Sources, report: Report): Site {
  const later = new Map([...site.pages].filter(([, page]) => isLater(page, site.today)));
  if (later.size === 0) return site;
  for (const page of later.values()) tellDay(page, site, sources, report);
  tellLinks(site, later, sources, report);
  const isHeld = (reference: Reference) => reference.kind === "page" && later.has(reference.id);
  const shown = ([id]: readonly [string, unknown]) => !later.has(id);
  return {
    ...site,
    pages: new Map([...site.pages].filter(shown)),
    comments: new Map([...site.comments].filter(shown)),
    mentions: new Map(
      [...site.mentions].map(([key, mentions]) => [key, mentions.filter(({ by }) => !isHeld(by))]),
    ),
  };
}

function isLater(page: Page, today: string): page is NewsPage {
  return page.kind === "news" && dateOfNews(page) > today;
}

function tellDay(page: Page, site: Site, sources: Sources, report: Report): void {
  if (page.kind !== "news") return;
  const source = sourceOf(sources, { kind: "page", id: page.id }, defaultLanguage(site));
  if (!source) return;
  const field = page.published === undefined ? "updated" : "published";
  report({
    severity: "warning",
    file: source.path,
    ...source.locate([field]),
    field,
    code: "published-later",
    values: { date: dateOfNews(page) },
  });
}

function tellLinks(
  site: UnlinkedSite,
  later: ReadonlyMap<string, Page>,
  sources: Sources,
  report: Report,
): void {
  for (const place of placesOf(site, sources)) {
    if (place.by?.kind === "page" && later.has(place.by.id)) continue;
    for (const link of findLinks(place)) {
      if (link.kind !== "reference" || link.reference.kind !== "page") continue;
      const page = later.get(link.reference.id);
      if (page?.kind !== "news") continue;
      const fault: Fault = {
        severity: "error",
        file: place.source.path,
        ...(link.line === undefined ? place.source.locate(link.path) : { line: link.line }),
        ...(link.path.length > 0 && { field: fieldName(link.path) }),
        code: "link-to-unpublished",
        values: { value: referenceKey(link.reference), date: dateOfNews(page) },
      };
      report(fault);
    }
  }
}
