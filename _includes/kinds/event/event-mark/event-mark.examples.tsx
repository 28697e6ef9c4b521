import { EventMark } from "./event-mark.tsx";

export const examples = {
  cancelled: () => <EventMark occasion={{ status: "cancelled" }} />,
  postponed: () => <EventMark occasion={{ status: "postponed" }} />,
  moved: () => <EventMark occasion={{ status: "moved" }} />,
};
