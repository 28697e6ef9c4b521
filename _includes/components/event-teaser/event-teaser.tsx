import type { Occasion } from "../../../src/model/occasion.ts";
import { usePage } from "../../page-context.tsx";
import { EventDays } from "../event-facts/event-days.tsx";
import { EventPlace } from "../event-facts/event-place.tsx";
import { EventTimes } from "../event-facts/event-times.tsx";
import { EventMark } from "../event-mark/event-mark.tsx";
import { Heading, type HeadingLevel } from "../heading/heading.tsx";
import { Image } from "../picture/picture.tsx";
import { ThingLink } from "../thing-link/thing-link.tsx";

interface EventTeaserProps {
  readonly occasion: Occasion;
  readonly level: HeadingLevel;
}

/** An event that is shown by itself: when, what and where. The heading's link covers the whole of it. */
export function EventTeaser({ occasion, level }: EventTeaserProps) {
  const { t } = usePage().translator;
  const { status, picture, reference, place, sessionCount } = occasion;
  return (
    <article class="event-teaser">
      <div class="event-teaser__text">
        {status !== "scheduled" && (
          <p class="event-teaser__status">
            <EventMark occasion={occasion} />
          </p>
        )}
        <Heading level={level} class="event-teaser__title">
          <ThingLink to={reference} class="card-link" />
        </Heading>
        <p class="event-teaser__day">
          <EventDays span={occasion} />
        </p>
        <p>
          <EventTimes occasion={occasion} />
        </p>
        <p>
          <EventPlace place={place} />
        </p>
        {sessionCount !== undefined && (
          <p>{t("ui.programme.sessionCount", { count: sessionCount })}</p>
        )}
      </div>
      {picture && (
        <div class="event-teaser__picture">
          <Image picture={{ ...picture, alt: undefined }} />
        </div>
      )}
    </article>
  );
}
