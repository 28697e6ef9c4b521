import { OnPage } from "../../examples-context.tsx";
import { Breadcrumbs } from "./breadcrumbs.tsx";

export const examples = {
  "on a page below a section": () => (
    <OnPage at="programme:example-day">
      <Breadcrumbs />
    </OnPage>
  ),
};
