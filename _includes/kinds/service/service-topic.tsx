import { compareIn } from "../../../src/i18n/collate.ts";
import type { Service } from "../../../src/kinds/service/schema.ts";
import type { ServicesOfTopic } from "../../../src/kinds/service/services-of.ts";
import { topicsOf } from "../../../src/kinds/service/services-of.ts";
import { plainLocal } from "../../../src/routes/plain-local.ts";
import { LinkList } from "../../components/link-list/link-list.tsx";
import { PageHeader } from "../../components/page-header/page-header.tsx";
import { usePage } from "../../page-context.tsx";
import { IndexLink, TopicLink } from "./service-links/service-links.tsx";
import { ServiceTeaser } from "./service-teaser/service-teaser.tsx";

interface ServiceTopicLayoutProps {
  readonly topic: ServicesOfTopic;
}

/** The services about a topic by their names, and the other topics. */
export function ServiceTopicLayout({ topic: { topic, services } }: ServiceTopicLayoutProps) {
  const { site, route, translator } = usePage();
  const { language } = route;
  const compare = compareIn(language);
  const nameOf = ({ title }: Service) => plainLocal(title, { language, site });
  const others = topicsOf(site).filter((other) => other.topic !== topic);
  return (
    <div class="wrapper page stack">
      <PageHeader />
      <ul class="service-list">
        {services
          .toSorted((a, b) => compare(nameOf(a), nameOf(b)))
          .map((service) => (
            <li key={service.id}>
              <ServiceTeaser service={service} level={2} />
            </li>
          ))}
      </ul>
      <LinkList heading={translator.t("ui.service.otherTopics")} level={2}>
        {others.map((other) => (
          <TopicLink key={other.topic} topic={other.topic} />
        ))}
      </LinkList>
      <p class="more">
        <IndexLink />
      </p>
    </div>
  );
}
