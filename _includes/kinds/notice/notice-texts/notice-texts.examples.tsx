import { exampleNotices } from "../../../../src/kinds/notice/examples.ts";
import { NoticeTexts } from "./notice-texts.tsx";

export const examples = {
  "the matters of a meeting": () => (
    <div>
      <NoticeTexts notice={exampleNotices.meeting} level={2} />
    </div>
  ),
  "how to comment": () => (
    <div>
      <NoticeTexts notice={exampleNotices.consultation} level={2} />
    </div>
  ),
};
