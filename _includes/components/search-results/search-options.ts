import { plainInlineText } from "../../../src/markdown/inline-text.ts";
import { localize } from "../../../src/routes/links.ts";
import { type SearchKind, searchFacts, searchKinds } from "../../../src/routes/search-facts.ts";
import type { PageContext } from "../../page-context.tsx";

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
  const facts = table.routes
    .filter(({ language }) => language === route.language)
    .flatMap((one) => searchFacts(one, page) ?? []);
  const kinds = new Set(facts.map(({ kind }) => kind));
  const priorities = new Set(facts.flatMap((one) => one.priorities));
  const years = new Set(facts.flatMap(({ year }) => year ?? []));
  const labelOf = (kind: SearchKind) => translator.t(`ui.search.kinds.${kind}`);
  return {
    kinds: searchKinds
      .filter((kind) => kinds.has(kind))
      .map((value) => ({ value, label: labelOf(value) })),
    priorities: [...site.priorities.values()]
      .filter(({ id }) => priorities.has(id))
      .map(({ id, shortLabel }) => ({
        value: id,
        label: plainInlineText(localize(shortLabel, route.language, site).value),
      })),
    years: [...years].toSorted().toReversed(),
  };
}
