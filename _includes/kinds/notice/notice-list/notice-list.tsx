import { isAppealable, lastDayForAppeal, stateOf } from "../../../../src/kinds/notice/period.ts";
import type { Notice } from "../../../../src/kinds/notice/schema.ts";
import { formName } from "../../../../src/kinds/notice/title.ts";
import { Day } from "../../../components/day/day.tsx";
import { Heading, type HeadingLevel } from "../../../components/heading/heading.tsx";
import { Slotted, slot } from "../../../components/slotted/slotted.tsx";
import { ThingLink } from "../../../components/thing-link/thing-link.tsx";
import { usePage } from "../../../page-context.tsx";

interface NoticeListProps {
  readonly notices: readonly Notice[];
  /** Of the headings. */
  readonly level: HeadingLevel;
}

/** Notices in rows: what each is about, when it came up, and until when one can do something. */
export function NoticeList({ notices, level }: NoticeListProps) {
  return (
    <ul class="notice-list">
      {notices.map((notice) => (
        <li key={notice.id}>
          <NoticeRow notice={notice} level={level} />
        </li>
      ))}
    </ul>
  );
}

interface NoticeRowProps {
  readonly notice: Notice;
  readonly level: HeadingLevel;
}

function NoticeRow({ notice, level }: NoticeRowProps) {
  const { site, translator } = usePage();
  const { t } = translator;
  const isPosted = stateOf(notice, site.today) === "posted";
  return (
    <article class="notice-row">
      <Heading level={level} class="notice-row__title">
        <ThingLink to={{ kind: "notice", id: notice.id }} class="card-link" />
      </Heading>
      <p class="notice-row__facts">
        <span>{formName(notice, translator)}</span>{" "}
        <span>
          <Slotted text={t("ui.notice.row.announced", { date: slot })}>
            <Day date={notice.announced} />
          </Slotted>
        </span>
      </p>
      {isPosted && <LastDay notice={notice} />}
    </article>
  );
}

/** Until when one can appeal or comment; a meeting says its day in its title. */
function LastDay({ notice }: Pick<NoticeRowProps, "notice">) {
  const { t } = usePage().translator;
  const last = lastDayIn(notice);
  if (!last) return null;
  return (
    <p class="notice-row__last">
      <Slotted text={t(`ui.notice.row.${last.name}`, { date: slot })}>
        <Day date={last.date} />
      </Slotted>
    </p>
  );
}

function lastDayIn(notice: Notice) {
  if (isAppealable(notice)) return { name: "appeal", date: lastDayForAppeal(notice) } as const;
  if (notice.form === "consultation") return { name: "comment", date: notice.until } as const;
  if (notice.form === "other") return { name: "until", date: notice.until } as const;
  return undefined;
}
