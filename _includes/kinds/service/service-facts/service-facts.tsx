import type { Service } from "../../../../src/kinds/service/schema.ts";
import { Facts } from "../../../components/facts/facts.tsx";
import { Inline } from "../../../components/inline/inline.tsx";
import { ThingLink } from "../../../components/thing-link/thing-link.tsx";
import { usePage } from "../../../page-context.tsx";
import { TopicLink } from "../service-links/service-links.tsx";

interface ServiceFactsProps {
  readonly service: Service;
}

/** What a service costs and how long it takes, at a glance. */
export function ServiceFacts({ service }: ServiceFactsProps) {
  const { site, translator } = usePage();
  const { t } = translator;
  const { cost, processing, organisation, topics } = service;
  return (
    <Facts
      facts={[
        cost.kind === "free" && { term: t("ui.service.cost"), value: t("ui.service.free") },
        processing && {
          term: t("ui.service.processing"),
          value: <Processing processing={processing} />,
        },
        {
          term: t("ui.service.provider"),
          value: <ThingLink to={organisation ?? site.settings.publisher} />,
        },
        {
          term: t("ui.service.about"),
          value: (
            <ul>
              {topics.map((topic) => (
                <li key={topic}>
                  <TopicLink topic={topic} />
                </li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  );
}

function Processing({ processing }: { readonly processing: NonNullable<Service["processing"]> }) {
  const { t } = usePage().translator;
  const { atMost, unit, note } = processing;
  return (
    <>
      {t(`ui.service.atMost.${unit}`, { count: atMost })}
      {note && (
        <>
          {" "}
          <span class="service-note">
            <Inline text={note} />
          </span>
        </>
      )}
    </>
  );
}
