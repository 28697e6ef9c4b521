import type { ServicesOfTopic } from "../../../../src/kinds/service/services-of.ts";
import { Heading, type HeadingLevel } from "../../../components/heading/heading.tsx";
import { usePage } from "../../../page-context.tsx";
import { TopicLink } from "../service-links/service-links.tsx";

interface TopicTileProps {
  readonly topic: ServicesOfTopic;
  readonly level: HeadingLevel;
}

/** An entrance to the services about a topic. The heading's link covers the whole of it. */
export function TopicTile({ topic: { topic, services }, level }: TopicTileProps) {
  const { t } = usePage().translator;
  return (
    <article class="topic-tile">
      <Heading level={level} class="topic-tile__title">
        <TopicLink topic={topic} class="card-link" />
      </Heading>
      <p>{t("ui.service.count", { count: services.length })}</p>
    </article>
  );
}
