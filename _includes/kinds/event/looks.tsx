import type { event } from "../../../src/kinds/event/kind.ts";
import { EventLayout } from "../../layouts/event.tsx";
import { EventsLayout } from "../../layouts/events.tsx";
import { defineLooks } from "../kind-looks.ts";

export const looks = defineLooks<typeof event>({
  layouts: {
    events: () => <EventsLayout />,
    event: (event) => <EventLayout event={event} />,
  },
});
