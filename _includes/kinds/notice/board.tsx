import { boardOf } from "../../../src/kinds/notice/board.ts";
import { PageHeader } from "../../components/page-header/page-header.tsx";
import { usePage } from "../../page-context.tsx";
import { AppealGuide } from "./appeal/appeal-guide.tsx";
import { ArchiveLink } from "./board-links/archive-link.tsx";
import { NoticeList } from "./notice-list/notice-list.tsx";

/** The notices that are on the board, by their forms, and how to appeal (kommunallagen 8:10). */
export function NoticeBoardLayout() {
  const { site, translator } = usePage();
  const { t } = translator;
  const { groups, archive } = boardOf(site);
  return (
    <div class="wrapper page stack">
      <PageHeader>
        <p class="preamble">{t("ui.notice.introduction")}</p>
        <p>{t("ui.notice.onPremises")}</p>
      </PageHeader>
      {groups.length === 0 && <p>{t("ui.notice.none")}</p>}
      {groups.map(({ form, notices }) => (
        <section key={form} aria-labelledby={`form-${form}`}>
          <h2 id={`form-${form}`}>{t(`ui.notice.groups.${form}`)}</h2>
          <NoticeList notices={notices} level={3} />
        </section>
      ))}
      <AppealGuide />
      {archive.size > 0 && (
        <p class="more">
          <ArchiveLink />
        </p>
      )}
    </div>
  );
}
