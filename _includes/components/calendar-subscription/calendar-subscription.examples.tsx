import { OnPage } from "../../examples-context.tsx";
import { CalendarSubscription } from "./calendar-subscription.tsx";

export const examples = {
  "below the list of events": () => (
    <OnPage at="section:events">
      <CalendarSubscription level={2} />
    </OnPage>
  ),
};
