import { isAppealable } from "../../../src/kinds/notice/period.ts";
import type { Notice } from "../../../src/kinds/notice/schema.ts";
import { formName } from "../../../src/kinds/notice/title.ts";
import { get } from "../../../src/model/site.ts";
import { ContactCards } from "../../components/contact-card/contact-card.tsx";
import { DescribedLinks } from "../../components/described-link/described-link.tsx";
import { PageHeader } from "../../components/page-header/page-header.tsx";
import { usePage } from "../../page-context.tsx";
import { LastDayForAppeal } from "./appeal/last-day-for-appeal.tsx";
import { BoardLink } from "./board-links/board-link.tsx";
import { NoticeFacts } from "./notice-facts/notice-facts.tsx";
import { NoticeState } from "./notice-state/notice-state.tsx";
import { NoticeTexts } from "./notice-texts/notice-texts.tsx";

interface NoticeLayoutProps {
  readonly notice: Notice;
}

/** One notice: what is announced, its days, and what one can do until when. */
export function NoticeLayout({ notice }: NoticeLayoutProps) {
  const { site, translator } = usePage();
  const { t } = translator;
  const { contacts, papers } = notice;
  return (
    <article class="wrapper page article">
      <PageHeader kind={formName(notice, translator)}>
        <NoticeState notice={notice} />
      </PageHeader>
      <div class="article__side">
        <NoticeFacts notice={notice} />
        <ContactCards
          contacts={contacts.map((contact) => get(site.things.contact, contact))}
          level={2}
        />
      </div>
      <div class="article__body stack">
        <NoticeTexts notice={notice} level={2} />
        {notice.form === "minutes" && (
          <DescribedLinks
            heading={t("ui.notice.regulations")}
            level={2}
            links={notice.regulations}
          />
        )}
        <DescribedLinks heading={t("ui.notice.papers")} level={2} links={papers} />
        {isAppealable(notice) && <LastDayForAppeal notice={notice} />}
        <BoardLink />
      </div>
    </article>
  );
}
