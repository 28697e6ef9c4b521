import { isRetired } from "./life.ts";
import { pagesWhere, thingsWhere } from "./life-of-all.ts";
import { rememberForBoth } from "./remember.ts";
import type { Site, Things } from "./site.ts";

/** The pages that stand in lists: not those that are archived or gone, which only keep their addresses. */
export function listedPages({ life, pages }: Pick<Site, "life" | "pages">): Site["pages"] {
  return pagesListed(life, pages);
}

/** The things that stand in lists, by their kinds. */
export function listedThings({ life, things }: Pick<Site, "life" | "things">): Things {
  return thingsListed(life, things);
}

const pagesListed = rememberForBoth((life: Site["life"], pages: Site["pages"]) =>
  pagesWhere(pages, life, (state) => !isRetired(state)),
);

const thingsListed = rememberForBoth((life: Site["life"], things: Things) =>
  thingsWhere(things, life, (state) => !isRetired(state)),
);
