import { exampleNotices } from "../../../../src/kinds/notice/examples.ts";
import { AppealGuide } from "./appeal-guide.tsx";
import { LastDayForAppeal } from "./last-day-for-appeal.tsx";

export const examples = {
  "how to appeal": () => <AppealGuide />,
  "until when one can": () => <LastDayForAppeal notice={exampleNotices.minutes} />,
  "until when one could": () => (
    <LastDayForAppeal notice={{ ...exampleNotices.minutes, announced: "2030-03-01" }} />
  ),
};
