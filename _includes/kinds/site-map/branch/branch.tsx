import { titleOf } from "../../../../src/routes/links.ts";
import type { Route } from "../../../../src/routes/route.ts";
import type { SiteNode } from "../../../../src/routes/site-tree.ts";
import { InlineValue } from "../../../components/inline/inline.tsx";
import { usePage } from "../../../page-context.tsx";

/** Pages of the site with those below them. */
export function Branch({ nodes }: { readonly nodes: readonly SiteNode[] }) {
  return (
    <ul>
      {nodes.map(({ route, children }) => (
        <li key={route.key}>
          <RouteLink to={route} />
          {children.length > 0 && <Branch nodes={children} />}
        </li>
      ))}
    </ul>
  );
}

/** A link to a page by its title. */
export function RouteLink({ to }: { readonly to: Route }) {
  const { site, route, translator } = usePage();
  return (
    <a href={to.url} aria-current={to.key === route.key ? "page" : undefined}>
      <InlineValue {...titleOf(to, site, translator)} />
    </a>
  );
}
