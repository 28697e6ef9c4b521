import { type ListPart, mostLinks, pagesOf } from "../../routes/list-parts.ts";
import type { Speaker } from "../../routes/page-definition.ts";
import type { Route, RouteTable } from "../../routes/route.ts";
import { countNodes, linesOf, type SiteNode, siteTree, treeOf } from "../../routes/site-tree.ts";

/** A part of a long site map: what lies below a page, or pages that nothing lies below. */
export interface PartOfMap extends ListPart<SiteNode> {
  /** The page of which it shows what lies below. */
  readonly section?: Route;
}

/** What the site map shows at first. */
export interface SiteMap {
  /** The pages with others below them; those where there are too many have none, but a count. */
  readonly sections: readonly (SiteNode & { readonly count: number })[];
  /** The pages that nothing lies below. */
  readonly others: PartOfMap;
  /** The further pages of the map. */
  readonly parts: readonly PartOfMap[];
}

/** So much may lie below a page that the first page of a long map shows in its place. */
const mostInPlace = 50;

/** The key of the site map. */
const mapKey = "section:site-map";

/** All pages of a language by what they are a part of: on one page, or section by section. */
export function siteMapOf({ site, language }: Speaker, table: RouteTable): SiteMap {
  const tree = siteTree(language, table, site);
  const isShort = countNodes(tree) <= mostLinks;
  const sections = tree
    .filter(({ children }) => children.length > 0)
    .map((section) => ({ ...section, count: countNodes(section.children) }));
  const isWhole = ({ count }: { readonly count: number }) => isShort || count <= mostInPlace;
  const [others, ...more] = pagesOf(
    { list: mapKey, items: tree.filter(({ children }) => children.length === 0) },
    mostLinks,
  );
  return {
    sections: sections.map((one) => (isWhole(one) ? one : { ...one, children: [] })),
    others,
    parts: [...more, ...sections.filter((one) => !isWhole(one)).flatMap(partsOf)],
  };
}

/** What lies below a page, in pages. */
function partsOf({ route: section, children }: SiteNode): readonly PartOfMap[] {
  return pagesOf({ list: mapKey, group: section.key, items: linesOf(children) }, mostLinks).map(
    (part) => ({ ...part, items: treeOf(part.items), section }),
  );
}
