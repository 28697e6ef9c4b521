import { boardOf } from "../../../src/kinds/notice/board.ts";
import { PageHeader } from "../../components/page-header/page-header.tsx";
import { usePage } from "../../page-context.tsx";
import { BoardLink } from "./board-links/board-link.tsx";
import { NoticeList } from "./notice-list/notice-list.tsx";

/** The notices that have been taken down, by year. */
export function NoticeArchiveLayout() {
  const { site, translator } = usePage();
  const { t } = translator;
  const { archive } = boardOf(site);
  return (
    <div class="wrapper page stack">
      <PageHeader>
        <p class="preamble">{t("ui.notice.archive.introduction")}</p>
      </PageHeader>
      {archive.size === 0 && <p>{t("ui.notice.archive.none")}</p>}
      {[...archive].map(([year, notices]) => (
        <section key={year} aria-labelledby={`year-${year}`}>
          <h2 id={`year-${year}`}>{year}</h2>
          <NoticeList notices={notices} level={3} />
        </section>
      ))}
      <BoardLink />
    </div>
  );
}
