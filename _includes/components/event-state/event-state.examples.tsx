import { EventState } from "./event-state.tsx";

export const examples = {
  "an event that was cancelled": () => (
    <EventState occasion={{ status: "cancelled", reason: { sv: "Ett skäl.", en: "A reason." } }} />
  ),
  "an event that was moved": () => <EventState occasion={{ status: "moved" }} />,
};
