import { OnPage } from "../../examples-context.tsx";
import { OutdatedNotice } from "./outdated-notice.tsx";

export const examples = {
  "on a page whose original has a newer text": () => (
    <OnPage at="page:outdated" language="en">
      <OutdatedNotice />
    </OnPage>
  ),
};
