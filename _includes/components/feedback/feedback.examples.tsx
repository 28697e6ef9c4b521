import { OnPage } from "../../examples-context.tsx";
import { Feedback } from "./feedback.tsx";

export const examples = {
  "below a page": () => (
    <OnPage at="page:news/example">
      <Feedback />
    </OnPage>
  ),
};
