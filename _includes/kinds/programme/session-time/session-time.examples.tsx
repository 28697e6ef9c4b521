import { exampleProgramme, exampleSession } from "../../../examples-context.tsx";
import { SessionTime } from "./session-time.tsx";

export const examples = {
  "five minutes": () => (
    <SessionTime
      session={exampleSession({ start: "09:00", end: "09:05" })}
      programme={exampleProgramme({})}
    />
  ),
};
