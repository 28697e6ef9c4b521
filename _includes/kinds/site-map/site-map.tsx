import { titleOf } from "../../../src/routes/links.ts";
import type { Route } from "../../../src/routes/route.ts";
import { type SiteNode, siteTree } from "../../../src/routes/site-tree.ts";
import { InlineValue } from "../../components/inline/inline.tsx";
import { PageHeader } from "../../components/page-header/page-header.tsx";
import { usePage } from "../../page-context.tsx";

/** All parts of the site, by section. */
export function SiteMapLayout() {
  const { site, table, route, translator } = usePage();
  const { t } = translator;
  const tree = siteTree(route.language, table, site);
  const sections = tree.filter(({ children }) => children.length > 0);
  const others = tree.filter(({ children }) => children.length === 0);
  return (
    <div class="wrapper page">
      <PageHeader>
        <p>{t("ui.siteMap.introduction")}</p>
      </PageHeader>
      <div class="site-map">
        {sections.map(({ route: section, children }) => (
          <section key={section.key}>
            <h2>
              <RouteLink to={section} />
            </h2>
            <Branch nodes={children} />
          </section>
        ))}
        {others.length > 0 && (
          <section>
            <h2>{t("ui.siteMap.other")}</h2>
            <Branch nodes={others} />
          </section>
        )}
      </div>
    </div>
  );
}

function Branch({ nodes }: { readonly nodes: readonly SiteNode[] }) {
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

function RouteLink({ to }: { readonly to: Route }) {
  const { site, route, translator } = usePage();
  return (
    <a href={to.url} aria-current={to.key === route.key ? "page" : undefined}>
      <InlineValue {...titleOf(to, site, translator)} />
    </a>
  );
}
