import { OnPage } from "../../examples-context.tsx";
import { FallbackNotice } from "./fallback-notice.tsx";

export const examples = {
  "on a page without a translation": () => (
    <OnPage at="page:untranslated" language="en">
      <FallbackNotice />
    </OnPage>
  ),
};
