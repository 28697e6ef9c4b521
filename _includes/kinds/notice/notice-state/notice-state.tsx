import { stateOf, takenDownOn } from "../../../../src/kinds/notice/period.ts";
import type { Notice as NoticeThing } from "../../../../src/kinds/notice/schema.ts";
import { Day } from "../../../components/day/day.tsx";
import { Notice } from "../../../components/notice/notice.tsx";
import { Slotted, slot } from "../../../components/slotted/slotted.tsx";
import { usePage } from "../../../page-context.tsx";
import { ArchiveLink } from "../board-links/archive-link.tsx";

/** Says of a notice that it is not on the board: no longer, or not yet. */
export function NoticeState({ notice }: { readonly notice: NoticeThing }) {
  const { site, translator } = usePage();
  const { t } = translator;
  const state = stateOf(notice, site.today);
  if (state === "posted") return null;
  const isComing = state === "coming";
  const key = isComing ? "ui.notice.state.coming" : "ui.notice.state.takenDown";
  return (
    <Notice>
      <p>
        <Slotted text={t(key, { date: slot })}>
          <Day date={isComing ? notice.announced : takenDownOn(notice)} />
        </Slotted>
      </p>
      {!isComing && (
        <p>
          <ArchiveLink />
        </p>
      )}
    </Notice>
  );
}
