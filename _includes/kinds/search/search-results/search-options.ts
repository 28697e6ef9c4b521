import { plainInlineText } from "../../../../src/markdown/inline-text.ts";
import { localize } from "../../../../src/routes/links.ts";
import { listsLast, searchFacts } from "../../../../src/routes/search-facts.ts";
import type { PageContext } from "../../../page-context.tsx";

/** Something by which a search can be narrowed. */
export interface SearchOption {
  readonly value: string;
  readonly label: string;
}

/** What the pages of a language can be narrowed to: only what one of them has. */
export interface SearchOptions {
  readonly kinds: readonly SearchOption[];
  readonly priorities: readonly SearchOption[];
  /** The latest first. */
  readonly years: readonly string[];
}

export function searchOptions(page: Omit<PageContext, "assets">): SearchOptions {
  const { site, table, route, translator } = page;
  const facts = (table.byLanguage.get(route.language) ?? []).flatMap(
    (one) => searchFacts(one, page) ?? [],
  );
  const kinds = new Set(facts.map(({ kind }) => kind));
  const priorities = new Set(facts.flatMap((one) => one.priorities));
  const years = new Set(facts.flatMap(({ year }) => year ?? []));
  return {
    kinds: listsLast([...kinds]).map((value) => ({
      value,
      label: translator.t(`ui.search.kinds.${value}` as "ui.search.kinds.list"),
    })),
    priorities: [...site.things.priority.values()]
      .filter(({ id }) => priorities.has(id))
      .map(({ id, shortLabel }) => ({
        value: id,
        label: plainInlineText(localize(shortLabel, route.language, site).value),
      })),
    years: [...years].toSorted().toReversed(),
  };
}
