import { exampleNotices } from "../../../../src/kinds/notice/examples.ts";
import { NoticeFacts } from "./notice-facts.tsx";

export const examples = {
  "minutes of which some were approved": () => <NoticeFacts notice={exampleNotices.minutes} />,
  "a decision of a joint board": () => <NoticeFacts notice={exampleNotices.decision} />,
  "a meeting that can be followed online": () => <NoticeFacts notice={exampleNotices.meeting} />,
  "a meeting at a venue": () => (
    <NoticeFacts
      notice={{
        ...exampleNotices.meeting,
        place: { kind: "venue", name: { sv: "Stora salen" }, address: "Exempelgatan 1" },
      }}
    />
  ),
  "a review": () => <NoticeFacts notice={exampleNotices.consultation} />,
  "another announcement": () => <NoticeFacts notice={exampleNotices.other} />,
};
