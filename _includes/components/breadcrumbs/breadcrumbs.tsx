import { ancestorsOf, ownStepOf, titleOf } from "../../../src/routes/links.ts";
import type { Route } from "../../../src/routes/route.ts";
import { startKey } from "../../../src/routes/route.ts";
import { usePage } from "../../page-context.tsx";
import { InlineValue } from "../inline/inline.tsx";

/** WCAG 2.4.8: where one is, from the start page down. */
export function Breadcrumbs() {
  const { site, table, route, translator } = usePage();
  const ancestors = ancestorsOf(route, table);
  if (ancestors.length === 0) return null;
  return (
    <nav class="breadcrumbs wrapper" aria-label={translator.t("ui.navigation.breadcrumbs")}>
      <ol>
        {ancestors.map((ancestor) => (
          <li key={ancestor.key}>
            <a href={ancestor.url}>
              <Crumb route={ancestor} />
            </a>
          </li>
        ))}
        <li aria-current="page">
          <InlineValue {...ownStepOf(route, site, translator)} />
        </li>
      </ol>
    </nav>
  );
}

/** The start page is known by its place, not by the name of the site. */
function Crumb({ route }: { readonly route: Route }) {
  const { site, translator } = usePage();
  if (route.key === startKey) return <>{translator.t("ui.page.home")}</>;
  return <InlineValue {...titleOf(route, site, translator)} />;
}
