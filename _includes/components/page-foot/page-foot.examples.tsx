import { OnPage } from "../../examples-context.tsx";
import { PageFoot } from "./page-foot.tsx";

export const examples = {
  "below a news page": () => (
    <OnPage at="page:news/example">
      <PageFoot />
    </OnPage>
  ),
};
