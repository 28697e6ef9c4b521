import type { Programme } from "../../src/model/programme.ts";
import { get } from "../../src/model/site.ts";
import { ContactCards } from "../components/contact-card/contact-card.tsx";
import { Notice } from "../components/notice/notice.tsx";
import { PageHeader } from "../components/page-header/page-header.tsx";
import { Picture } from "../components/picture/picture.tsx";
import { ProgrammeFacts } from "../components/programme-facts/programme-facts.tsx";
import { LocalizedProse } from "../components/prose/prose.tsx";
import { ThingLink } from "../components/thing-link/thing-link.tsx";
import { Timeline, TimelineOverview } from "../components/timeline/timeline.tsx";
import { usePage } from "../page-context.tsx";

/** An event with its programme as a timeline. */
export function ProgrammeLayout({ programme }: { readonly programme: Programme }) {
  const { site, translator } = usePage();
  const { t } = translator;
  const { status, preamble, picture, prioritySet, contacts } = programme;
  return (
    <div class="wrapper page programme">
      <PageHeader>
        {status !== "scheduled" && (
          <Notice kind="warning">
            <p>{t(`ui.event.notice.${status}`)}</p>
          </Notice>
        )}
        <LocalizedProse text={preamble} class="prose preamble" idPrefix="preamble-" />
      </PageHeader>
      <div class="programme__facts">
        <ProgrammeFacts programme={programme} />
      </div>
      {picture && <Picture picture={picture} class="figure programme__picture" eager />}
      <TimelineOverview programme={programme} level={2} />
      <section class="programme__timeline" aria-labelledby="sessions">
        <h2 id="sessions">{t("ui.programme.title")}</h2>
        <Timeline programme={programme} level={3} />
      </section>
      <div class="programme__after">
        {prioritySet && (
          <p class="more">
            <ThingLink to={prioritySet}>{t("ui.programme.toPriorities")}</ThingLink>
          </p>
        )}
        <ContactCards contacts={contacts.map((contact) => get(site.contacts, contact))} level={2} />
      </div>
    </div>
  );
}
