import { exampleService, smallExampleService } from "../../../../src/kinds/service/examples.ts";
import { ServiceFacts } from "./service-facts.tsx";

export const examples = {
  "with a processing time": () => <ServiceFacts service={exampleService} />,
  "free of charge": () => <ServiceFacts service={smallExampleService} />,
};
