import { exampleProgramme } from "../../examples-context.tsx";
import { EventTeaser } from "./event-teaser.tsx";

export const examples = {
  "an event of one day": () => <EventTeaser programme={exampleProgramme({})} level={3} />,
  "a cancelled event of two days": () => (
    <EventTeaser
      programme={exampleProgramme({ endDate: "2030-05-03", status: "cancelled" })}
      level={3}
    />
  ),
};
