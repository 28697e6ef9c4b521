import { OnPage } from "../../examples-context.tsx";
import { SiteMenu } from "./site-menu.tsx";

export const examples = {
  "on the start page": () => <SiteMenu />,
  "with a section that one is in": () => (
    <OnPage at="programme:example-day">
      <SiteMenu />
    </OnPage>
  ),
};
