import { topicsOf } from "../../../src/kinds/service/services-of.ts";
import { PageHeader } from "../../components/page-header/page-header.tsx";
import { usePage } from "../../page-context.tsx";
import { IndexLink } from "./service-links/service-links.tsx";
import { TopicTile } from "./topic-tile/topic-tile.tsx";

/** The entrances to the services: by what they are about, and by their names. */
export function ServicesLayout() {
  const { site, translator } = usePage();
  const { t } = translator;
  return (
    <div class="wrapper page stack">
      <PageHeader>
        <p class="preamble">{t("ui.service.introduction")}</p>
      </PageHeader>
      <section aria-labelledby="topics">
        <h2 id="topics">{t("ui.service.topics")}</h2>
        <ul class="topic-list">
          {topicsOf(site).map((topic) => (
            <li key={topic.topic}>
              <TopicTile topic={topic} level={3} />
            </li>
          ))}
        </ul>
      </section>
      <p class="more">
        <IndexLink />
      </p>
    </div>
  );
}
