import { occasionOfProgramme } from "../../../src/kinds/programme/occasion.ts";
import type { Programme } from "../../../src/kinds/programme/schema.ts";
import { get } from "../../../src/model/site.ts";
import { calendarUrls } from "../../../src/routes/calendar-urls.ts";
import { CalendarLinks } from "../../components/calendar-links/calendar-links.tsx";
import { ContactCards } from "../../components/contact-card/contact-card.tsx";
import { EventFacts } from "../../components/event-facts/event-facts.tsx";
import { EventState } from "../../components/event-state/event-state.tsx";
import { PageHeader } from "../../components/page-header/page-header.tsx";
import { Picture } from "../../components/picture/picture.tsx";
import { LocalizedProse } from "../../components/prose/prose.tsx";
import { ThingLink } from "../../components/thing-link/thing-link.tsx";
import { usePage } from "../../page-context.tsx";
import { LiveStatus } from "./live-status/live-status.tsx";
import { offersChoice } from "./programme-choice/offers-choice.ts";
import { ProgrammeChoice } from "./programme-choice/programme-choice.tsx";
import { Timeline, TimelineOverview } from "./timeline/timeline.tsx";

/** An event with its programme as a timeline. */
export function ProgrammeLayout({ programme }: { readonly programme: Programme }) {
  const { site, route, translator } = usePage();
  const { t } = translator;
  const { status, preamble, picture, prioritySet, contacts } = programme;
  return (
    <div
      class="wrapper page programme"
      data-time-zone={programme.timeZone ?? site.settings.timeZone}
    >
      <PageHeader>
        <EventState occasion={programme} />
        <LocalizedProse text={preamble} class="prose preamble" idPrefix="preamble_" />
        {status === "scheduled" && <LiveStatus programme={programme} />}
      </PageHeader>
      <div class="programme__facts">
        <EventFacts occasion={occasionOfProgramme(programme)} />
        <CalendarLinks occasion={programme} level={2} />
      </div>
      {picture && <Picture picture={picture} class="figure programme__picture" eager />}
      {offersChoice(programme) && (
        <ProgrammeChoice
          programme={programme}
          level={2}
          calendar={calendarUrls(route, translator).parts}
        />
      )}
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
        <ContactCards
          contacts={contacts.map((contact) => get(site.things.contact, contact))}
          level={2}
        />
      </div>
    </div>
  );
}
