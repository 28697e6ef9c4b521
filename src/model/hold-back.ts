import type { Report } from "./fault.ts";
import { faultOfLink } from "./linked.ts";
import { linkedParts, type SiteParts } from "./linked-parts.ts";
import type { Page } from "./page.ts";
import { type Reference, referenceKey } from "./reference.ts";
import { defaultLanguage, type Site, type UnlinkedSite } from "./site.ts";
import { sourceOf } from "./sources.ts";
import type { ThingKind } from "./thing-kind.ts";

/**
 * Takes the news away whose day has not come, with its comments and what it names: it would lead the
 * start page, the lists and the feeds at once. It has been checked like all other content. What is
 * shown may not lead there, and each is said, so that nobody wonders where it is.
 */
export function holdBack(site: Site, parts: SiteParts, report: Report): Site {
  const later = new Map(
    [...site.pages.values()].flatMap((page) => {
      const appearance = appearanceOf(page, site, parts.kinds);
      return appearance ? [[page.id, appearance] as const] : [];
    }),
  );
  if (later.size === 0) return site;
  for (const [id, appearance] of later) tellDay(id, appearance, { site, parts }, report);
  tellLinks(site, later, parts, report);
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

interface Appearance {
  readonly date: string;
  readonly field: string;
}

/** The day, still to come, from which a page is to be shown; undefined for one that is shown already. */
export function appearanceOf(
  page: Page,
  { today }: Pick<Site, "today">,
  kinds: readonly ThingKind[],
): Appearance | undefined {
  const kind = kinds.find(({ name, text }) => text && name === page.kind);
  const appearance = kind?.text?.appears?.(page);
  return appearance && appearance.date > today ? appearance : undefined;
}

function tellDay(
  id: string,
  { date, field }: Appearance,
  { site, parts }: { readonly site: Site; readonly parts: SiteParts },
  report: Report,
): void {
  const source = sourceOf(parts.sources, { kind: "page", id }, defaultLanguage(site));
  if (!source) return;
  report({
    severity: "warning",
    file: source.path,
    ...source.locate([field]),
    field,
    code: "published-later",
    values: { date },
  });
}

function tellLinks(
  site: UnlinkedSite,
  later: ReadonlyMap<string, Appearance>,
  parts: SiteParts,
  report: Report,
): void {
  const keys = new Set([...later.keys()].map((id) => referenceKey({ kind: "page", id })));
  for (const { by, named, places } of linkedParts(site, parts)) {
    if (by && (keys.has(referenceKey(by)) || !named.some((key) => keys.has(key)))) continue;
    for (const { file, links } of places())
      for (const link of links) {
        if (link.kind !== "reference" || link.reference.kind !== "page") continue;
        const appearance = later.get(link.reference.id);
        if (!appearance) continue;
        const values = { value: link.key, date: appearance.date };
        report(faultOfLink(file, link, parts.sources, { code: "link-to-unpublished", values }));
      }
  }
}
