import { exampleService } from "../../../../src/kinds/service/examples.ts";
import { ServiceSteps } from "./service-steps.tsx";

export const examples = {
  "two steps, one with a text": () => <ServiceSteps steps={exampleService.steps} level={3} />,
};
