import type { notice } from "../../../src/kinds/notice/kind.ts";
import { defineLooks } from "../kind-looks.ts";
import { NoticeArchiveLayout } from "./archive.tsx";
import { NoticeArchiveOfYearLayout } from "./archive-of-year.tsx";
import { NoticeBoardLayout } from "./board.tsx";
import { NoticeInFeed } from "./feed-text.tsx";
import { NoticeLayout } from "./notice.tsx";

export const looks = defineLooks<typeof notice>({
  layouts: {
    board: () => <NoticeBoardLayout />,
    archive: () => <NoticeArchiveLayout />,
    archiveOfYear: (part) => <NoticeArchiveOfYearLayout part={part} />,
    notice: (notice) => <NoticeLayout notice={notice} />,
  },
  feedTexts: { notice: (notice) => <NoticeInFeed notice={notice} /> },
});
