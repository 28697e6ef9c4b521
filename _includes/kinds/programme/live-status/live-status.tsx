import type { Programme } from "../../../../src/kinds/programme/schema.ts";
import { Slotted, slot } from "../../../components/slotted/slotted.tsx";
import { usePage } from "../../../page-context.tsx";

/**
 * What is on now and what is next. It shows itself on the days of the event: without a script, and
 * on all other days, the times of the sessions are what there is to say.
 */
export function LiveStatus({ programme }: { readonly programme: Programme }) {
  const { t } = usePage().translator;
  return (
    <live-status
      class="live-status"
      hidden
      data-first-day={programme.date}
      data-now={t("ui.live.now")}
      data-next={t("ui.live.next")}
      data-not-read
      data-pagefind-ignore
    >
      <p class="live-status__set" data-line="set" hidden>
        <Slotted text={t("ui.live.setTime", { time: slot })}>
          <span class="nobr" data-part="time" />
        </Slotted>
      </p>
      <div class="live-status__lines" aria-atomic="true">
        <p data-line="now" hidden>
          <span class="live-status__label">{t("ui.live.nowIs")}</span> <span data-part="session" />
        </p>
        <p data-line="next" hidden>
          <span class="live-status__label">
            <Slotted text={t("ui.live.nextAt", { when: slot })}>
              <span class="nobr" data-part="when" />
            </Slotted>
          </span>{" "}
          <span data-part="session" />
        </p>
        <p data-line="ended" hidden>
          {t("ui.live.ended")}
        </p>
      </div>
    </live-status>
  );
}
