import { occasionOfEvent } from "../../../src/kinds/event/occasion.ts";
import type { Event } from "../../../src/kinds/event/schema.ts";
import { get, mentionsOf } from "../../../src/model/site.ts";
import { withFewArticles } from "../../../src/routes/few-articles.ts";
import { CalendarLinks } from "../../components/calendar-links/calendar-links.tsx";
import { ContactCards } from "../../components/contact-card/contact-card.tsx";
import { EventFacts } from "../../components/event-facts/event-facts.tsx";
import { EventState } from "../../components/event-state/event-state.tsx";
import { LinkList } from "../../components/link-list/link-list.tsx";
import { PageHeader } from "../../components/page-header/page-header.tsx";
import { Picture } from "../../components/picture/picture.tsx";
import { PriorityLine } from "../../components/priority-line/priority-line.tsx";
import { LocalizedProse } from "../../components/prose/prose.tsx";
import { Slot } from "../../components/slot/slot.tsx";
import { ThingLink } from "../../components/thing-link/thing-link.tsx";
import { usePage } from "../../page-context.tsx";

interface EventLayoutProps {
  readonly event: Event;
}

/** An event without a programme: what it is, when, where, and whether it will be. */
export function EventLayout({ event }: EventLayoutProps) {
  const { site } = usePage();
  const { preamble, description, picture, contacts } = event;
  return (
    <article class="wrapper page article">
      <PageHeader>
        <EventState occasion={event} />
        <LocalizedProse text={preamble} class="prose preamble" idPrefix="preamble_" />
      </PageHeader>
      {picture && <Picture picture={picture} class="figure article__picture" eager />}
      <div class="article__side">
        <EventFacts occasion={occasionOfEvent(event)} />
        <CalendarLinks occasion={event} level={2} />
        <ContactCards
          contacts={contacts.map((contact) => get(site.things.contact, contact))}
          level={2}
        />
        <Priorities event={event} />
      </div>
      <div class="article__body stack">
        {description && <LocalizedProse text={description} />}
        <News event={event} />
      </div>
    </article>
  );
}

function Priorities({ event: { priorities, start } }: EventLayoutProps) {
  const { site, translator } = usePage();
  if (priorities.length === 0) return null;
  return (
    <div class="article__priorities">
      <h2>{translator.t("ui.event.priorities")}</h2>
      <ul>
        {priorities.map((priority) => (
          <li key={priority.id}>
            <PriorityLine priority={get(site.things.priority, priority)} day={start.date} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The pages that name the event. */
function News({ event: { id } }: EventLayoutProps) {
  const { site, table, route, translator } = usePage();
  const pages = mentionsOf(site, { kind: "event", id }).filter(({ by }) => by.kind === "page");
  return (
    <>
      <LinkList heading={translator.t("ui.event.newsAbout")} level={2}>
        {withFewArticles(pages, table, route.language).map(({ by }) => (
          <ThingLink key={by.id} to={by} />
        ))}
      </LinkList>
      <Slot name="page.naming" of={null} />
    </>
  );
}
