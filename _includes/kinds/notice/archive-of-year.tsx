import type { Notice } from "../../../src/kinds/notice/schema.ts";
import type { ListPart } from "../../../src/routes/list-parts.ts";
import { PageHeader } from "../../components/page-header/page-header.tsx";
import { Pagination } from "../../components/pagination/pagination.tsx";
import { PaginationStatus } from "../../components/pagination/pagination-status.tsx";
import { BoardLink } from "./board-links/board-link.tsx";
import { NoticeList } from "./notice-list/notice-list.tsx";
import { YearsOfArchive } from "./years-of-archive.tsx";

/** The notices of a year that have been taken down. */
export function NoticeArchiveOfYearLayout({ part }: { readonly part: ListPart<Notice> }) {
  return (
    <div class="wrapper page stack">
      <PageHeader>
        <PaginationStatus part={part} />
      </PageHeader>
      <YearsOfArchive part={part} />
      <NoticeList notices={part.items} level={2} />
      <Pagination part={part} />
      <BoardLink />
    </div>
  );
}
