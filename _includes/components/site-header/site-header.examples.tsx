import { OnPage } from "../../examples-context.tsx";
import { SiteHeader } from "./site-header.tsx";

export const examples = {
  "on the start page": () => <SiteHeader />,
  "within a section": () => (
    <OnPage at="programme:example-day">
      <SiteHeader />
    </OnPage>
  ),
};
