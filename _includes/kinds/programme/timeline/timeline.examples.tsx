import { exampleProgramme, exampleSession } from "../../../examples-context.tsx";
import { Timeline, TimelineOverview } from "./timeline.tsx";

const twoDays = exampleProgramme({
  endDate: "2030-05-03",
  sessions: [exampleSession({}), exampleSession({ date: "2030-05-03" })],
});

export const examples = {
  "one day": () => <Timeline programme={exampleProgramme({})} level={3} />,
  "two days": () => <Timeline programme={twoDays} level={3} />,
  "overview of one day": () => (
    <div>
      <TimelineOverview programme={exampleProgramme({})} level={2} />
      <Timeline programme={exampleProgramme({})} level={3} />
    </div>
  ),
  "overview of two days": () => (
    <div>
      <TimelineOverview programme={twoDays} level={2} />
      <Timeline programme={twoDays} level={3} />
    </div>
  ),
};
