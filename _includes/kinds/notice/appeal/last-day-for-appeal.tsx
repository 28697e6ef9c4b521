import { lastDayForAppeal } from "../../../../src/kinds/notice/period.ts";
import type { Appealable } from "../../../../src/kinds/notice/schema.ts";
import { Day } from "../../../components/day/day.tsx";
import { Slotted, slot } from "../../../components/slotted/slotted.tsx";
import { usePage } from "../../../page-context.tsx";

/** Until when one can appeal, and where it says how. */
export function LastDayForAppeal({ notice }: { readonly notice: Appealable }) {
  const { site, translator } = usePage();
  const { t } = translator;
  const date = lastDayForAppeal(notice);
  const court = t("ui.notice.appeal.court");
  const isOver = date < site.today;
  const text = isOver
    ? t("ui.notice.appeal.over", { date: slot })
    : t("ui.notice.appeal.last", { court, date: slot });
  return (
    <section aria-labelledby="appeal">
      <h2 id="appeal">{t("ui.notice.appeal.title")}</h2>
      <p>
        <Slotted text={text}>
          <Day date={date} />
        </Slotted>
      </p>
      {!isOver && (
        <p>
          <GuideLink />
        </p>
      )}
    </section>
  );
}

function GuideLink() {
  const { table, route, translator } = usePage();
  const board = table.find("section:notice-board", route.language);
  return board ? <a href={`${board.url}#appeal`}>{translator.t("ui.notice.appeal.more")}</a> : null;
}
