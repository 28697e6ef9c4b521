import { exampleStatement } from "../../../../src/kinds/statement/examples.ts";
import { Compliance } from "./compliance.tsx";

export const examples = {
  "of a site with known problems": () => (
    <div class="statement">
      <Compliance statement={exampleStatement()} />
    </div>
  ),
  "of a site that mostly does not comply": () => (
    <div class="statement">
      <Compliance statement={exampleStatement({ notCompliant: true })} />
    </div>
  ),
};
