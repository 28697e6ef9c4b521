import { occasionOfEvent } from "../../../../src/kinds/event/occasion.ts";
import { occasionOfProgramme } from "../../../../src/kinds/programme/occasion.ts";
import { exampleEvent, exampleProgramme } from "../../../examples-context.tsx";
import { EventList } from "./event-list.tsx";

export const examples = {
  "events and a programme": () => (
    <EventList
      level={3}
      events={[
        occasionOfEvent(exampleEvent({})),
        occasionOfEvent(
          exampleEvent({ end: { date: "2030-06-02", time: "12:00" }, status: "cancelled" }),
        ),
        occasionOfProgramme(exampleProgramme({})),
      ]}
    />
  ),
};
