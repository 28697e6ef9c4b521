import type { ServiceTopic } from "../../../../src/kinds/service/schema.ts";
import { usePage } from "../../../page-context.tsx";

interface TopicLinkProps {
  readonly topic: ServiceTopic;
  readonly class?: string;
}

/** The way to the services about a topic. */
export function TopicLink({ topic, class: className }: TopicLinkProps) {
  const { table, route, translator } = usePage();
  const name = translator.t(`ui.service.topic.${topic}`);
  const page = table.find(`section:services/${topic}`, route.language);
  if (!page) return <>{name}</>;
  return (
    <a class={className} href={page.url}>
      {name}
    </a>
  );
}

/** The way to all services in alphabetical order. */
export function IndexLink() {
  const { table, route, translator } = usePage();
  const page = table.find("section:services/a-to-z", route.language);
  return page ? <a href={page.url}>{translator.t("ui.service.indexLink")}</a> : null;
}
