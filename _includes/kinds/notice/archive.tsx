import { boardOf } from "../../../src/kinds/notice/board.ts";
import { countGroups, hasParts } from "../../../src/routes/list-parts.ts";
import { PageHeader } from "../../components/page-header/page-header.tsx";
import { usePage } from "../../page-context.tsx";
import { BoardLink } from "./board-links/board-link.tsx";
import { NoticeList } from "./notice-list/notice-list.tsx";
import { YearsOfArchive } from "./years-of-archive.tsx";

/** The notices that have been taken down, by year; of many, the years. */
export function NoticeArchiveLayout() {
  const { site, table, route, translator } = usePage();
  const { t } = translator;
  const { archive } = boardOf(site);
  const isInParts = hasParts(route, countGroups(archive), table);
  return (
    <div class="wrapper page stack">
      <PageHeader>
        <p class="preamble">{t("ui.notice.archive.introduction")}</p>
      </PageHeader>
      {archive.size === 0 && <p>{t("ui.notice.archive.none")}</p>}
      {isInParts ? (
        <YearsOfArchive part={{ list: route.key }} />
      ) : (
        [...archive].map(([year, notices]) => (
          <section key={year} aria-labelledby={`year-${year}`}>
            <h2 id={`year-${year}`}>{year}</h2>
            <NoticeList notices={notices} level={3} />
          </section>
        ))
      )}
      <BoardLink />
    </div>
  );
}
