import { exampleService } from "../../../../src/kinds/service/examples.ts";
import { ServiceCost } from "./service-cost.tsx";

export const examples = {
  "prices with a note": () => <ServiceCost cost={exampleService.cost} />,
};
