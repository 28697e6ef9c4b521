import {
  dataCatalogPath,
  lastChangeOf,
  openDataSets,
  textOfSet,
} from "../../../src/routes/open-data-set.ts";
import { Facts } from "../../components/facts/facts.tsx";
import { Inline } from "../../components/inline/inline.tsx";
import { PageHeader } from "../../components/page-header/page-header.tsx";
import { SectionLinks } from "../../components/section-links/section-links.tsx";
import { ThingLink } from "../../components/thing-link/thing-link.tsx";
import { usePage } from "../../page-context.tsx";
import { DataSet } from "./data-set/data-set.tsx";

/** The files of open data: what they hold, and on which terms anybody may use them. */
export function DataLayout() {
  const { site, table, translator } = usePage();
  const { t } = translator;
  const { openData, publisher } = site.settings;
  const sets = openDataSets(table);
  return (
    <div class="wrapper page article">
      <PageHeader>
        <p class="preamble">{t("ui.data.introduction")}</p>
        <Facts
          facts={[
            {
              term: t("ui.data.licence"),
              value: openData ? (
                <a href={openData.licence}>
                  <Inline text={openData.licenceName} />
                </a>
              ) : (
                t("ui.data.licenceMissing")
              ),
            },
            {
              term: t("ui.data.publisher"),
              value: <ThingLink to={publisher} />,
            },
          ]}
        />
      </PageHeader>
      <div class="article__side">
        <SectionLinks
          sections={sets.map((set) => ({ id: set.id, title: textOfSet(set, "title", translator) }))}
        />
      </div>
      <div class="article__body stack">
        {sets.map((set) => (
          <DataSet key={set.id} set={set} updated={lastChangeOf(set, site)} level={2} />
        ))}
        <p>{t("ui.data.csvHint")}</p>
        <p class="more">
          <a href={`/${dataCatalogPath}`}>{t("ui.data.catalog")}</a>
        </p>
      </div>
    </div>
  );
}
