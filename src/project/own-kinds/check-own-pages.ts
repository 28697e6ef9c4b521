import type { Translator } from "../../i18n/translator.ts";
import type { Kind } from "../../kinds/kind.ts";
import type { Fault } from "../../model/fault.ts";
import { sectionsOf } from "../../model/kind-names.ts";
import { presentSections } from "../../model/link-site.ts";
import type { Reference } from "../../model/reference.ts";
import type { Site } from "../../model/site.ts";
import { calendarOutputs } from "../../outputs/calendar/calendars.ts";
import { asFeedPage } from "../../outputs/feeds/feed-page.ts";
import { openDataOutputs } from "../../outputs/open-data/open-data.ts";
import { feedUrls } from "../../routes/feed-urls.ts";
import type { Route, RouteTable } from "../../routes/route.ts";
import { asDescribed } from "../../structured-data/described-page.ts";

/** A site whose pages are planned. */
export interface Planned {
  readonly site: Site;
  readonly table: RouteTable;
  readonly translators: (language: string) => Translator;
}

/** What is wrong with a page, whatever file it stands in. */
type Wrong = Pick<Fault, "code" | "values">;

/** The pages of a kind of a site's own, against those of the whole site: what they are called and name. */
export function checkOwnPages(kind: Kind, planned: Planned): readonly Wrong[] {
  const { table } = planned;
  const own = new Set(Object.values(kind.pages));
  const [language = ""] = table.byLanguage.keys();
  const routes = table.byLanguage.get(language) ?? [];
  const ofKind = routes.filter(({ page }) => own.has(page));
  const taken = ofKind.find(({ key }) => routes.filter((one) => one.key === key).length > 1);
  if (taken) return [{ code: "kind-key-taken", values: { key: taken.key } }];
  return [
    ...sectionsWithoutPage(kind, planned, language),
    ...ofKind.flatMap((route) => namesNothing(route, planned)).slice(0, 1),
  ];
}

/** A section that is only there with its things needs no page while there are none, or none that is shown. */
function sectionsWithoutPage(
  kind: Kind,
  { site: { things, pages, settings }, table }: Planned,
  language: string,
): readonly Wrong[] {
  const shown = Object.entries({ ...things, page: pages }).filter(([, { size }]) => size > 0);
  const existing = new Set(shown.map(([name]) => `${name}:`));
  return presentSections(existing, { settings }, [kind])
    .map((id) => `section:${id}`)
    .filter((key) => !table.find(key, language))
    .map((key) => ({ code: "kind-without-page", values: { key } }));
}

/**
 * The keys that a page says of others and that no page has. Those of sections and lists come and go with
 * their entries, of which the code of a kind need not know: a page simply stands without them.
 */
function namesNothing(route: Route, { site, table, translators }: Planned): readonly Wrong[] {
  const { language, page, subject } = route;
  const speaker = { site, language, translator: translators(language) };
  const keyOf = ({ kind, id }: Reference) => `${kind}:${id}`;
  const section = page.section?.(subject);
  const version = page.versionOf?.(subject);
  const occasion = page.occasion?.(subject);
  const named: Readonly<Record<string, readonly string[]>> = {
    "section(…)": section === undefined ? [] : [`section:${section}`],
    "parents(…)": page.parents?.(subject) ?? [],
    "owner(…)": page.owner ? [keyOf(page.owner(subject, site))] : [],
    "versionOf(…).of": version ? [keyOf(version.of)] : [],
    "pictureOf(…)": page.pictureOf ? [page.pictureOf(subject)] : [],
    "feedKeys(…)": page.feed?.(subject, speaker) ? feedKeys(route, site) : [],
    "occasion(…)": occasion
      ? [occasion.reference, occasion.organiser, ...occasion.contacts, ...occasion.priorities].map(
          keyOf,
        )
      : [],
    "names(…)": asDescribed(page).names?.(subject).map(keyOf) ?? [],
  };
  const sections = new Set(sectionsOf(table.parts).map(({ id }) => `section:${id}`));
  const mayBeThere = (key: string) =>
    sections.has(key) || table.emptied().some((one) => one.key === key);
  return Object.entries(named).flatMap(([what, keys]) =>
    keys
      .filter((key) => !table.find(key, language) && !mayBeThere(key))
      .map(
        (key) => ({ code: "kind-names-nothing", values: { what, key, page: route.key } }) as const,
      ),
  );
}

function feedKeys({ page, subject }: Route, site: Site): readonly string[] {
  return asFeedPage(page).feedKeys?.(subject, site) ?? [];
}

/** Files that two parts of a site would write: the second would take the place of the first. */
export function checkFiles(planned: Planned): readonly Wrong[] {
  const { site, table, translators } = planned;
  const feeds = site.settings.languages.flatMap((language) =>
    feedUrls(language, { site, table, translator: translators(language) }),
  );
  const paths = [
    ...calendarOutputs(planned).map(({ path }) => path),
    ...feeds.map(({ url }) => url.slice(1)),
    ...openDataOutputs(planned).map(({ path }) => path),
  ];
  const twice = paths.filter((path, index) => paths.indexOf(path) < index);
  return twice.map((path) => ({ code: "kind-file-taken", values: { path } }));
}
