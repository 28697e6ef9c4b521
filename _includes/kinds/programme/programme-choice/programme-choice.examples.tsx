import { exampleProgramme, exampleReferences, exampleSession } from "../../../examples-context.tsx";
import { ProgrammeChoice } from "./programme-choice.tsx";
import { SessionToggle } from "./session-toggle.tsx";

const { priority } = exampleReferences;
const calendar = "/calendar/example.ics";

export const examples = {
  "without priorities": () => (
    <ProgrammeChoice programme={exampleProgramme({})} level={2} calendar={calendar} />
  ),
  "with priorities": () => (
    <ProgrammeChoice
      programme={exampleProgramme({
        sessions: [
          exampleSession({ priority }),
          exampleSession({ start: "10:00", end: "10:30", priority: { ...priority, id: "E2" } }),
        ],
      })}
      level={2}
      calendar={calendar}
    />
  ),
  "a session to choose": () => <SessionToggle session={exampleSession({})} />,
};
