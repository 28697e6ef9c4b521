import type { Occasion } from "../../../../src/model/occasion.ts";
import { EventDays } from "../../../components/event-facts/event-days.tsx";
import { EventPlace } from "../../../components/event-facts/event-place.tsx";
import { EventTimes, hasTimes } from "../../../components/event-facts/event-times.tsx";
import { Heading, type HeadingLevel } from "../../../components/heading/heading.tsx";
import { Image } from "../../../components/picture/picture.tsx";
import { ThingLink } from "../../../components/thing-link/thing-link.tsx";
import { usePage } from "../../../page-context.tsx";
import { EventMark } from "../event-mark/event-mark.tsx";

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
        {hasTimes(occasion) && (
          <p>
            <EventTimes occasion={occasion} />
          </p>
        )}
        <p>
          <EventPlace place={place} />
        </p>
        {sessionCount !== undefined && (
          <p>{t("ui.programme.sessionCount", { count: sessionCount })}</p>
        )}
      </div>
      {picture && (
        <div class="event-teaser__picture">
          <Image picture={{ ...picture, alt: undefined }} place="teaser" />
        </div>
      )}
    </article>
  );
}
