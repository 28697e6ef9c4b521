import { isHeld } from "../../../src/model/occasion.ts";
import { occasionsByTime } from "../../../src/routes/occasions.ts";
import { ThingLink } from "../../components/thing-link/thing-link.tsx";
import { usePage } from "../../page-context.tsx";
import { EventTeaser } from "./event-teaser/event-teaser.tsx";

/** What comes next, on the start page; or what was last, where nothing is to come. */
export function NextEvent() {
  const { site, table, translator } = usePage();
  const { upcoming, past } = occasionsByTime(table, site);
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
