import { newsOf } from "../../src/kinds/news/news-of.ts";
import { isHeld } from "../../src/model/occasion.ts";
import { get } from "../../src/model/site.ts";
import { Alerts } from "../components/alerts/alerts.tsx";
import { EventTeaser } from "../components/event-teaser/event-teaser.tsx";
import { Hero, HeroPicture } from "../components/hero/hero.tsx";
import { Inline } from "../components/inline/inline.tsx";
import { NewsList } from "../components/news-list/news-list.tsx";
import { PriorityTiles } from "../components/priority-tile/priority-tile.tsx";
import { LocalizedProse } from "../components/prose/prose.tsx";
import { TaskGroups } from "../components/task-groups/task-groups.tsx";
import { ThingLink } from "../components/thing-link/thing-link.tsx";
import { usePage } from "../page-context.tsx";
import { eventsByTime } from "./events-by-time.ts";

const newsOnStart = 3;

/**
 * The start page: what visitors come to do, then what is urgent, what the body works for, what is new,
 * and what comes next.
 */
export function StartLayout() {
  return (
    <>
      <Hero>
        <TaskGroups level={2} />
      </Hero>
      <Alerts level="flash" />
      <HeroPicture />
      <Introduction />
      <Priorities />
      <LatestNews />
      <NextEvent />
    </>
  );
}

/** What the site is about, for those who want to know before they choose. */
function Introduction() {
  const { introduction } = usePage().site.settings.start;
  return (
    <div class="wrapper start-introduction">
      <LocalizedProse text={introduction} class="prose hero__introduction" idPrefix="start_" />
    </div>
  );
}

function Priorities() {
  const { site } = usePage();
  const reference = site.settings.start.prioritySet;
  if (!reference) return null;
  const { name, priorities } = get(site.things.priorities, reference);
  return (
    <section class="band wrapper" aria-labelledby="priorities">
      <h2 id="priorities">
        <Inline text={name} />
      </h2>
      <PriorityTiles priorities={priorities.filter(({ kind }) => kind === "priority")} level={3} />
      <p class="more">
        <ThingLink to={reference}>{usePage().translator.t("ui.programme.toPriorities")}</ThingLink>
      </p>
    </section>
  );
}

function LatestNews() {
  const { site, translator } = usePage();
  const news = newsOf(site).slice(0, newsOnStart);
  if (news.length === 0) return null;
  return (
    <section class="band band--soft" aria-labelledby="latest-news">
      <div class="wrapper">
        <h2 id="latest-news">{translator.t("ui.news.latest")}</h2>
        <NewsList items={news} level={3} lead />
        <p class="more">
          <ThingLink to={{ kind: "section", id: "news" }}>{translator.t("ui.news.all")}</ThingLink>
        </p>
      </div>
    </section>
  );
}

function NextEvent() {
  const { site, table, translator } = usePage();
  const { upcoming, past } = eventsByTime(site, table);
  // What is cancelled is no news of what comes next, unless there is nothing else.
  const next = upcoming.find(isHeld) ?? upcoming[0];
  const occasion = next ?? past[0];
  if (!occasion) return null;
  return (
    <section class="band wrapper" aria-labelledby="event">
      <h2 id="event">{translator.t(next ? "ui.event.next" : "ui.event.latest")}</h2>
      <EventTeaser occasion={occasion} level={3} />
      <p class="more">
        <ThingLink to={{ kind: "section", id: "events" }}>{translator.t("ui.event.all")}</ThingLink>
      </p>
    </section>
  );
}
