import { siteMapOf } from "../../../src/kinds/site-map/map-parts.ts";
import { titleOf } from "../../../src/routes/links.ts";
import { keyOfPart } from "../../../src/routes/list-parts.ts";
import type { Route } from "../../../src/routes/route.ts";
import { InlineValue } from "../../components/inline/inline.tsx";
import { PageHeader } from "../../components/page-header/page-header.tsx";
import { Pagination } from "../../components/pagination/pagination.tsx";
import { Slotted, slot } from "../../components/slotted/slotted.tsx";
import { speakerOf, usePage } from "../../page-context.tsx";
import { Branch, RouteLink } from "./branch/branch.tsx";

/** All parts of the site, by section; where a section is long, the way to its own map. */
export function SiteMapLayout() {
  const page = usePage();
  const { t } = page.translator;
  const { sections, others } = siteMapOf(speakerOf(page), page.table);
  return (
    <div class="wrapper page">
      <PageHeader>
        <p>{t("ui.siteMap.introduction")}</p>
      </PageHeader>
      <div class="site-map">
        {sections.map(({ route: section, children, count }) => (
          <section key={section.key}>
            <h2>
              <RouteLink to={section} />
            </h2>
            {children.length > 0 ? (
              <Branch nodes={children} />
            ) : (
              <MapOfSection section={section} count={count} list={others.list} />
            )}
          </section>
        ))}
        {others.items.length > 0 && (
          <section>
            <h2>{t("ui.siteMap.other")}</h2>
            <Branch nodes={others.items} />
          </section>
        )}
      </div>
      <Pagination part={others} />
    </div>
  );
}

interface MapOfSectionProps {
  readonly section: Route;
  readonly count: number;
  /** The key of the map. */
  readonly list: string;
}

/** The way to what lies below a page, with how much it is. */
function MapOfSection({ section, count, list }: MapOfSectionProps) {
  const { site, table, route, translator } = usePage();
  const { t, format } = translator;
  const map = table.find(keyOfPart({ list, group: section.key, pageNumber: 1 }), route.language);
  const number = format.number(count);
  return (
    <p>
      <a href={map?.url ?? ""}>
        <Slotted text={t("ui.siteMap.all", { count, number, title: slot })}>
          <InlineValue {...titleOf(section, site, translator)} />
        </Slotted>
      </a>
    </p>
  );
}
