import type { PageVersionKind } from "../model/page.ts";
import { referenceKey } from "../model/reference.ts";
import type { Site } from "../model/site.ts";
import type { Route, RouteTable } from "./route.ts";

/** Another version of a page: the one for everybody, the easy-to-read one, the one in sign language. */
export interface PageVersion {
  readonly kind: PageVersionKind | "standard";
  readonly route: Route;
}

/** The other versions of a page in its language: the standard one first; none that is not translated. */
export function versionsOf(
  route: Route,
  table: RouteTable,
  { pages }: Pick<Site, "pages">,
): readonly PageVersion[] {
  const original = originalOf(route);
  const found = [...pages.values()].flatMap((page): PageVersion[] => {
    if (page.kind !== "page" || !page.version || !page.of) return [];
    const version = table.find(`page:${page.id}`, route.language);
    const isShown = version !== undefined && version.fallbackFrom === undefined;
    return isShown && referenceKey(page.of) === original
      ? [{ kind: page.version, route: version }]
      : [];
  });
  const standard = table.find(original, route.language);
  const all: readonly PageVersion[] = [
    ...(standard ? [{ kind: "standard" as const, route: standard }] : []),
    ...found,
  ];
  return all.filter((version) => version.route.key !== route.key);
}

/** The pages of a kind of version in a language, by their addresses. */
export function pagesInVersion(
  kind: PageVersionKind,
  language: string,
  table: RouteTable,
): readonly Route[] {
  return table.routes.filter(
    ({ view, fallbackFrom, ...route }) =>
      route.language === language &&
      fallbackFrom === undefined &&
      view.kind === "page" &&
      view.page.version === kind,
  );
}

function originalOf({ key, view }: Route): string {
  return view.kind === "page" && view.page.of ? referenceKey(view.page.of) : key;
}
