import { exampleNotices } from "../../../../src/kinds/notice/examples.ts";
import { NoticeState } from "./notice-state.tsx";

export const examples = {
  "taken down": () => <NoticeState notice={exampleNotices.other} />,
  "not yet up": () => (
    <NoticeState notice={{ ...exampleNotices.minutes, announced: "2030-05-02" }} />
  ),
};
