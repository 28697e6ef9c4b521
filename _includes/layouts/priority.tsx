import type { Priority, PrioritySet } from "../../src/kinds/priority/schema.ts";
import { get } from "../../src/model/site.ts";
import { Inline } from "../components/inline/inline.tsx";
import { LabelHistory } from "../components/label-history/label-history.tsx";
import { LinkList } from "../components/link-list/link-list.tsx";
import { NewsList } from "../components/news-list/news-list.tsx";
import { PageHeader } from "../components/page-header/page-header.tsx";
import { PersonList } from "../components/person-row/person-row.tsx";
import { Pictogram } from "../components/pictogram/pictogram.tsx";
import { LocalizedProse } from "../components/prose/prose.tsx";
import { SessionLink } from "../components/session-link/session-link.tsx";
import { ThingLink } from "../components/thing-link/thing-link.tsx";
import { usePage } from "../page-context.tsx";
import { type Concerning, concerning } from "./concerning.ts";
import { PriorityAreas } from "./priority-areas.tsx";

interface PriorityLayoutProps {
  readonly priority: Priority;
  readonly set: PrioritySet;
}

/** A priority, and all on the site that concerns it. */
export function PriorityLayout({ priority, set }: PriorityLayoutProps) {
  const { site, route, translator } = usePage();
  const concerns = concerning(priority.id, site, route.language);
  return (
    <div class={`priority-page theme-${priority.theme}`}>
      <div class="priority-page__ground">
        <div class="priority-page__pattern" />
        <div class="wrapper priority-page__opening">
          <Pictogram priority={priority} class="pictogram pictogram--large" />
          <PageHeader kind={translator.t(`ui.priority.kind.${priority.kind}`)} />
        </div>
      </div>
      <div class="wrapper page stack">
        <div class="sidebar">
          <div class="stack">
            <LocalizedProse text={priority.description} class="prose preamble" />
            <News concerns={concerns} />
          </div>
          <div class="stack">
            <Sessions concerns={concerns} />
            <Events concerns={concerns} />
            <People concerns={concerns} />
            <PriorityAreas priority={priority} />
          </div>
        </div>
        {priority.labels.length > 1 && <LabelHistory priorities={[priority]} id="label-history" />}
        <p class="more">
          <ThingLink to={{ kind: "priorities", id: set.id }}>
            <Inline text={set.name} />
          </ThingLink>
        </p>
      </div>
    </div>
  );
}

interface ConcernsProps {
  readonly concerns: Concerning;
}

function News({ concerns: { news, sessions, events } }: ConcernsProps) {
  const { t } = usePage().translator;
  if (news.length + sessions.length + events.length === 0) return <p>{t("ui.priority.nothing")}</p>;
  if (news.length === 0) return null;
  return (
    <div>
      <h2>{t("ui.priority.news")}</h2>
      <NewsList items={news} level={3} />
    </div>
  );
}

function Sessions({ concerns: { sessions } }: ConcernsProps) {
  const { site, translator } = usePage();
  return (
    <LinkList heading={translator.t("ui.priority.sessions")} level={2}>
      {sessions.map(({ programme, index }) => (
        <SessionLink
          key={`${programme} ${index}`}
          programme={get(site.things.programme, { id: programme })}
          index={index}
        />
      ))}
    </LinkList>
  );
}

function Events({ concerns: { events } }: ConcernsProps) {
  const { t } = usePage().translator;
  return (
    <LinkList heading={t("ui.event.title")} level={2}>
      {events.map((id) => (
        <ThingLink key={id} to={{ kind: "event", id }} />
      ))}
    </LinkList>
  );
}

function People({ concerns: { people } }: ConcernsProps) {
  const { t } = usePage().translator;
  if (people.length === 0) return null;
  return (
    <div>
      <h2>{t("ui.priority.people")}</h2>
      <PersonList people={people.map((contact) => ({ contact }))} />
    </div>
  );
}
