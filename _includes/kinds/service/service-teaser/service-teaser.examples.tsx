import { exampleService } from "../../../../src/kinds/service/examples.ts";
import { ServiceTeaser } from "./service-teaser.tsx";

export const examples = {
  "in a list": () => <ServiceTeaser service={exampleService} level={2} />,
};
