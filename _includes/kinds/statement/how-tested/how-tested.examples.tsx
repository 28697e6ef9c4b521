import { exampleStatement } from "../../../../src/kinds/statement/examples.ts";
import { HowTested } from "./how-tested.tsx";

export const examples = {
  "by the body itself": () => <HowTested statement={exampleStatement()} />,
};
