import type { Occasion } from "../../../../src/model/occasion.ts";
import { referenceKey } from "../../../../src/model/reference.ts";
import { EventDays } from "../../../components/event-facts/event-days.tsx";
import { EventPlace } from "../../../components/event-facts/event-place.tsx";
import { EventTimes, hasTimes } from "../../../components/event-facts/event-times.tsx";
import { Heading, type HeadingLevel } from "../../../components/heading/heading.tsx";
import { ThingLink } from "../../../components/thing-link/thing-link.tsx";
import { usePage } from "../../../page-context.tsx";
import { EventMark } from "../event-mark/event-mark.tsx";

interface EventListProps {
  readonly events: readonly Occasion[];
  /** Of the headings. */
  readonly level: HeadingLevel;
}

/** Events in rows that the eye can run down: the days in one column, what is held in the other. */
export function EventList({ events, level }: EventListProps) {
  return (
    <ul class="event-list">
      {events.map((occasion) => (
        <li key={referenceKey(occasion.reference)}>
          <EventRow occasion={occasion} level={level} />
        </li>
      ))}
    </ul>
  );
}

interface EventRowProps {
  readonly occasion: Occasion;
  readonly level: HeadingLevel;
}

/** The heading comes first for those who jump from heading to heading; the days stand before it. */
function EventRow({ occasion, level }: EventRowProps) {
  return (
    <article class="event-row">
      <Heading level={level} class="event-row__title">
        <ThingLink to={occasion.reference} class="card-link" />
      </Heading>
      <p class="event-row__day">
        <EventDays span={occasion} />
      </p>
      {occasion.status !== "scheduled" && (
        <p class="event-row__mark">
          <EventMark occasion={occasion} />
        </p>
      )}
      <EventLine occasion={occasion} />
    </article>
  );
}

/** The time and the place in one line. */
function EventLine({ occasion }: Pick<EventRowProps, "occasion">) {
  const { t } = usePage().translator;
  const { place, sessionCount } = occasion;
  return (
    <p class="event-row__facts">
      {hasTimes(occasion) && (
        <span>
          <EventTimes occasion={occasion} />
        </span>
      )}{" "}
      <span>
        <EventPlace place={place} />
      </span>{" "}
      {sessionCount !== undefined && (
        <span>{t("ui.programme.sessionCount", { count: sessionCount })}</span>
      )}
    </p>
  );
}
