import type { service } from "../../../src/kinds/service/kind.ts";
import { defineLooks } from "../kind-looks.ts";
import { ServiceLayout } from "./service.tsx";
import { ServiceIndexLayout } from "./service-index.tsx";
import { ServiceTopicLayout } from "./service-topic.tsx";
import { ServicesLayout } from "./services.tsx";

export const looks = defineLooks<typeof service>({
  layouts: {
    services: () => <ServicesLayout />,
    topic: (topic) => <ServiceTopicLayout topic={topic} />,
    index: () => <ServiceIndexLayout />,
    service: (service) => <ServiceLayout service={service} />,
  },
});
