import type { Report } from "./fault.ts";
import { isHeld, isRetired, type LifeState } from "./life.ts";
import { instantOf, lifeMomentText } from "./life-moment.ts";
import { pagesWhere, thingsWhere } from "./life-of-all.ts";
import { lifeOfFiles } from "./life-of-files.ts";
import { faultOfLife } from "./life-of-link.ts";
import { presentSections } from "./link-site.ts";
import { placeOfLink } from "./linked.ts";
import { linkedParts, type SiteParts } from "./linked-parts.ts";
import type { Living } from "./lives.ts";
import { referenceKey } from "./reference.ts";
import { rememberForBoth } from "./remember.ts";
import { defaultLanguage, type Mention, type Site, type Things } from "./site.ts";
import { sourceOf } from "./sources.ts";

/** What is known of the lives in a site, and whether those are shown that no visitor is to see yet. */
export interface Holding extends SiteParts {
  readonly lives: readonly Living[];
  readonly showsHeld: boolean;
}

/**
 * Takes away what visitors are not to see yet, with its comments and what it names: it would lead the start
 * page, the lists and the feeds at once. It has been checked like all other content. What is shown may not
 * lead there; what is still to come is said, so that nobody wonders where it is. What names something and
 * has left the lists is none of those to which that leads back.
 */
export function holdBack(site: Site, holding: Holding, report: Report): Site {
  const { life } = site;
  if (life.size === 0) return site;
  tellMoments(site, holding, report);
  tellLinks(site, holding, report);
  const mentionsEver = mentionsBy(site, (state) => holding.showsHeld || !isHeld(state));
  const mentions = mentionsBy({ life, mentions: mentionsEver }, (state) => !isRetired(state));
  if (holding.showsHeld) return { ...site, mentions, mentionsEver };
  const isShown = ([id]: readonly [string, unknown]) => !isHeld(life.get(`page:${id}`));
  return {
    ...site,
    mentions,
    mentionsEver,
    things: thingsShown(life, site.things),
    pages: pagesShown(life, site.pages),
    comments: new Map([...site.comments].filter(isShown)),
  };
}

function mentionsBy(
  { life, mentions }: Pick<Site, "life" | "mentions">,
  choice: (state: LifeState | undefined) => boolean,
): Site["mentions"] {
  const leadsBack = ({ by }: Mention) => choice(life.get(referenceKey(by)));
  return new Map([...mentions].map(([key, all]) => [key, all.filter(leadsBack)] as const));
}

const pagesShown = rememberForBoth((life: Site["life"], pages: Site["pages"]) =>
  pagesWhere(pages, life, (state) => !isHeld(state)),
);

const thingsShown = rememberForBoth((life: Site["life"], things: Things) =>
  thingsWhere(things, life, (state) => !isHeld(state)),
);

/** Says from when what is still to come is shown. */
function tellMoments(site: Site, { lives, sources }: Holding, report: Report): void {
  const { timeZone } = site.settings;
  const now = Date.parse(site.now);
  for (const { reference, life, from } of lives) {
    if (life.draft) continue;
    const last = from
      .map(({ field, moment }) => ({ field, moment, at: instantOf(moment, timeZone) }))
      .filter(({ at }) => at > now)
      .toSorted((one, other) => other.at - one.at)[0];
    const source = last && sourceOf(sources, reference, defaultLanguage(site));
    if (!source) continue;
    report({
      severity: "warning",
      file: source.path,
      ...source.locate([last.field]),
      field: last.field,
      code: "published-later",
      values: { date: lifeMomentText(last.moment) },
    });
  }
}

/** Says which links lead to what is not there yet when they are, and which to what is gone. */
function tellLinks(site: Site, holding: Holding, report: Report): void {
  const life = new Map([...site.life, ...heldSections(site, holding)]);
  const ofFiles = lifeOfFiles(site, holding);
  const { timeZone } = site.settings;
  for (const linked of linkedParts(site, holding)) {
    if (linked.by && !linked.named.some((key) => life.has(key))) continue;
    for (const { file, links } of linked.places()) {
      const own = linked.by ? life.get(referenceKey(linked.by)) : ofFiles.get(file);
      for (const link of links) {
        if (link.kind !== "reference") continue;
        const target = life.get(link.key);
        const fault = faultOfLife({ own, target, value: link.key, timeZone });
        if (fault) report({ ...placeOfLink(file, link, holding.sources), ...fault });
      }
    }
  }
}

/** Sections of which everything is held back: a list without anything has no page. */
function heldSections(
  site: Site,
  { sources: { existing }, kinds }: Holding,
): readonly (readonly [key: string, state: LifeState])[] {
  const shown = new Set([...existing].filter((key) => !isHeld(site.life.get(key))));
  const left = new Set(presentSections(shown, site, kinds));
  return presentSections(existing, site, kinds)
    .filter((id) => !left.has(id))
    .map((id) => [`section:${id}`, { state: "draft" }] as const);
}
