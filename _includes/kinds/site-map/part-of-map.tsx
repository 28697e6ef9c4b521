import type { PartOfMap } from "../../../src/kinds/site-map/map-parts.ts";
import { PageHeader } from "../../components/page-header/page-header.tsx";
import { Pagination } from "../../components/pagination/pagination.tsx";
import { PaginationStatus } from "../../components/pagination/pagination-status.tsx";
import { usePage } from "../../page-context.tsx";
import { Branch, RouteLink } from "./branch/branch.tsx";

/** What lies below a page of the site, or a further page of those that nothing lies below. */
export function PartOfMapLayout({ part }: { readonly part: PartOfMap }) {
  const { t } = usePage().translator;
  const { section, items } = part;
  return (
    <div class="wrapper page">
      <PageHeader>
        <PaginationStatus part={part} />
      </PageHeader>
      <div class="site-map">
        <section>
          <h2>{section ? <RouteLink to={section} /> : t("ui.siteMap.other")}</h2>
          <Branch nodes={items} />
        </section>
      </div>
      <Pagination part={part} />
    </div>
  );
}
