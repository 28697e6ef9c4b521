import type { Programme } from "../../../src/model/programme.ts";
import { usePage } from "../../page-context.tsx";
import { Heading, type HeadingLevel } from "../heading/heading.tsx";
import { Image } from "../picture/picture.tsx";
import { EventDays } from "../programme-facts/event-days.tsx";
import { EventPlace } from "../programme-facts/event-place.tsx";
import { EventTimes } from "../programme-facts/event-times.tsx";
import { ThingLink } from "../thing-link/thing-link.tsx";

interface EventTeaserProps {
  readonly programme: Programme;
  readonly level: HeadingLevel;
}

/** An event in a list: when, what and where. The heading's link covers the whole of it. */
export function EventTeaser({ programme, level }: EventTeaserProps) {
  const { t } = usePage().translator;
  const { status, picture } = programme;
  return (
    <article class="event-teaser">
      <div class="event-teaser__text">
        {status !== "scheduled" && (
          <p class="event-teaser__status">{t(`ui.event.status.${status}`)}</p>
        )}
        <Heading level={level} class="event-teaser__title">
          <ThingLink to={{ kind: "programme", id: programme.id }} class="card-link" />
        </Heading>
        <p class="event-teaser__day">
          <EventDays programme={programme} />
        </p>
        <p>
          <EventTimes programme={programme} />
        </p>
        <p>
          <EventPlace programme={programme} />
        </p>
        <p>{t("ui.programme.sessionCount", { count: programme.sessions.length })}</p>
      </div>
      {picture && (
        <div class="event-teaser__picture">
          <Image picture={{ ...picture, alt: undefined }} />
        </div>
      )}
    </article>
  );
}
