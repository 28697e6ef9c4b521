import { isRetired } from "../model/life.ts";
import type { PageVersionKind } from "../model/page.ts";
import { referenceKey } from "../model/reference.ts";
import type { Route, RouteTable } from "./route.ts";

/** Another version of a page: the one for everybody, the easy-to-read one, the one in sign language. */
export interface PageVersion {
  readonly kind: PageVersionKind | "standard";
  readonly route: Route;
}

/** The versions that pages of a language have, by the keys of the pages and by what kind they are. */
interface Versions {
  readonly byOriginal: ReadonlyMap<string, readonly PageVersion[]>;
  readonly byKind: ReadonlyMap<string, readonly Route[]>;
}

const known = new WeakMap<RouteTable, Map<string, Versions>>();

/** The other versions of a page in its language: the standard one first; none that is not translated. */
export function versionsOf(route: Route, table: RouteTable): readonly PageVersion[] {
  const original = originalOf(route);
  const standard = table.find(original, route.language);
  const all: readonly PageVersion[] = [
    ...(standard ? [{ kind: "standard" as const, route: standard }] : []),
    ...(versionsIn(route.language, table).byOriginal.get(original) ?? []),
  ];
  return all.filter((version) => version.route.key !== route.key);
}

/** The pages of a kind of version in a language, by their addresses. */
export function pagesInVersion(
  kind: string,
  language: string,
  table: RouteTable,
): readonly Route[] {
  return versionsIn(language, table).byKind.get(kind) ?? [];
}

function versionsIn(language: string, table: RouteTable): Versions {
  const languages = known.get(table) ?? new Map<string, Versions>();
  known.set(table, languages);
  const versions = languages.get(language) ?? findVersions(table.byLanguage.get(language) ?? []);
  languages.set(language, versions);
  return versions;
}

function findVersions(routes: readonly Route[]): Versions {
  const found = routes.flatMap((route) => {
    const version = route.page.versionOf?.(route.subject);
    if (!version || route.fallbackFrom !== undefined || isRetired(route.life)) return [];
    return [{ kind: version.kind, original: referenceKey(version.of), route }];
  });
  const byKind = Map.groupBy(found, ({ kind }) => kind);
  return {
    byOriginal: Map.groupBy(found, ({ original }) => original),
    byKind: new Map([...byKind].map(([kind, list]) => [kind, list.map(({ route }) => route)])),
  };
}

function originalOf({ key, page, subject }: Route): string {
  const of = page.versionOf?.(subject)?.of;
  return of ? referenceKey(of) : key;
}
