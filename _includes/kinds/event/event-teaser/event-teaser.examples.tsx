import { occasionOfEvent } from "../../../../src/kinds/event/occasion.ts";
import { occasionOfProgramme } from "../../../../src/kinds/programme/occasion.ts";
import { exampleEvent, exampleProgramme } from "../../../examples-context.tsx";
import { EventTeaser } from "./event-teaser.tsx";

export const examples = {
  "an event of one day": () => (
    <EventTeaser occasion={occasionOfEvent(exampleEvent({}))} level={3} />
  ),
  "a programme": () => (
    <EventTeaser occasion={occasionOfProgramme(exampleProgramme({}))} level={3} />
  ),
  "a cancelled event of two days": () => (
    <EventTeaser
      occasion={occasionOfEvent(
        exampleEvent({ end: { date: "2030-06-02", time: "12:00" }, status: "cancelled" }),
      )}
      level={3}
    />
  ),
};
