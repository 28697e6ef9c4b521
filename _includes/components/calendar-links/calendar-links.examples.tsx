import { OnPage } from "../../examples-context.tsx";
import { CalendarLinks } from "./calendar-links.tsx";

export const examples = {
  "on the page of an event": () => (
    <OnPage at="event:example-evening">
      <CalendarLinks occasion={{ status: "scheduled" }} level={2} />
    </OnPage>
  ),
  "on the page of a programme": () => (
    <OnPage at="programme:example-day">
      <CalendarLinks occasion={{ status: "scheduled" }} level={2} />
    </OnPage>
  ),
};
