import { OnPage } from "../../examples-context.tsx";
import { LifeNotice } from "./life-notice.tsx";

export const examples = {
  "on a page that is archived": () => (
    <OnPage at="page:archived">
      <LifeNotice />
    </OnPage>
  ),
  "in the preview, on a draft": () => (
    <OnPage at="page:draft">
      <LifeNotice />
    </OnPage>
  ),
  "in the preview, on a page that is still to come": () => (
    <OnPage at="page:coming">
      <LifeNotice />
    </OnPage>
  ),
};
