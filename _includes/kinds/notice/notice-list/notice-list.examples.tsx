import { exampleNotices } from "../../../../src/kinds/notice/examples.ts";
import { NoticeList } from "./notice-list.tsx";

export const examples = {
  "all forms, one of them taken down": () => (
    <NoticeList notices={Object.values(exampleNotices)} level={3} />
  ),
};
