import type { event } from "../../../src/kinds/event/kind.ts";
import { defineLooks } from "../kind-looks.ts";
import { EventLayout } from "./event.tsx";
import { EventsLayout } from "./events.tsx";
import { EventsOfPriority } from "./events-of-priority.tsx";
import { NextEvent } from "./next-event.tsx";
import { PartOfEventsLayout } from "./part-of-events.tsx";

export const looks = defineLooks<typeof event>({
  layouts: {
    events: () => <EventsLayout />,
    part: (part) => <PartOfEventsLayout part={part} />,
    event: (event) => <EventLayout event={event} />,
  },
  slots: {
    start: { position: 3, look: () => <NextEvent /> },
    "priority.named": { look: (priority) => <EventsOfPriority priority={priority} /> },
  },
});
