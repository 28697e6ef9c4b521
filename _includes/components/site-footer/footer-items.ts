import type { NavigationItem } from "../../../src/model/navigation.ts";
import { parseReference, type Reference, referenceKey } from "../../../src/model/reference.ts";
import { rememberFor } from "../../../src/model/remember.ts";
import type { RouteTable } from "../../../src/routes/route.ts";
import type { PageContext } from "../../page-context.tsx";

/** The entries of the footer, and after them the pages that every page must lead to and it forgets. */
export function footerItems(
  own: readonly NavigationItem[],
  { route, table }: Pick<PageContext, "route" | "table">,
): readonly NavigationItem[] {
  const named = new Set(keysOf(own));
  const forgotten = neededPages(table)(route.language).filter((to) => !named.has(referenceKey(to)));
  return [...own, ...forgotten.map((to) => ({ to, children: [] }))];
}

/** Every page has a footer: what it must lead to is looked for once. */
const neededPages = rememberFor((table: RouteTable) => {
  const byLanguage = new Map(
    [...table.byLanguage].map(([language, routes]) => [
      language,
      routes
        .filter(({ page }) => page.isInEveryFooter)
        .flatMap(({ key }) => parseReference(key) ?? []),
    ]),
  );
  return (language: string): readonly Reference[] => byLanguage.get(language) ?? [];
});

function keysOf(items: readonly NavigationItem[]): readonly string[] {
  return items.flatMap(({ to, children }) => [
    typeof to === "string" ? to : referenceKey(to),
    ...keysOf(children),
  ]);
}
