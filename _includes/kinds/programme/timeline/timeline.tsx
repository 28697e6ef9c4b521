import {
  dayOf,
  type Programme,
  type Session as SessionData,
} from "../../../../src/kinds/programme/schema.ts";
import { sessionId } from "../../../../src/kinds/programme/session-id.ts";
import { Day } from "../../../components/day/day.tsx";
import { below, Heading, type HeadingLevel } from "../../../components/heading/heading.tsx";
import { usePage } from "../../../page-context.tsx";
import { Session } from "../session/session.tsx";
import { SessionTitle } from "../session/session-title.tsx";
import { SessionTime } from "../session-time/session-time.tsx";

interface TimelineProps {
  readonly programme: Programme;
  readonly level: HeadingLevel;
}

/** The sessions in order of time. Where nothing is planned, nothing is shown: the times say so. */
export function Timeline({ programme, level }: TimelineProps) {
  const days = sessionsByDay(programme);
  return (
    <>
      {days.map(([day, sessions]) => (
        <div key={day} class="timeline-day">
          {days.length > 1 && (
            <Heading level={level} class="timeline-day__heading">
              <Day date={day} weekday />
            </Heading>
          )}
          <ol class="timeline">
            {sessions.map(({ session, index }) => (
              <li key={index} class={follows(programme, index) ? "" : "timeline__after-gap"}>
                <span class="timeline__mark" />
                <Session
                  session={session}
                  programme={programme}
                  index={index}
                  level={days.length > 1 ? below(level) : level}
                />
              </li>
            ))}
          </ol>
        </div>
      ))}
    </>
  );
}

/** All sessions at a glance, each leading to its place in the timeline. */
export function TimelineOverview({ programme, level }: TimelineProps) {
  const { t } = usePage().translator;
  const days = sessionsByDay(programme);
  return (
    <nav class="timeline-overview" aria-labelledby="overview">
      <Heading level={level} id="overview">
        {t("ui.programme.overview")}
      </Heading>
      {days.map(([day, sessions]) => (
        <div key={day}>
          {days.length > 1 && (
            <p class="timeline-overview__day">
              <Day date={day} weekday />
            </p>
          )}
          <ol>
            {sessions.map(({ session, index }) => (
              <li key={index} class={`timeline-overview__${session.kind}`}>
                <SessionTime session={session} programme={programme} />
                <a href={`#${sessionId(index)}`}>
                  <SessionTitle session={session} />
                </a>
              </li>
            ))}
          </ol>
        </div>
      ))}
    </nav>
  );
}

interface PlacedSession {
  readonly session: SessionData;
  /** Its place among all sessions of the programme, from 0. */
  readonly index: number;
}

function sessionsByDay(programme: Programme): readonly [string, readonly PlacedSession[]][] {
  const placed = programme.sessions.map((session, index) => ({ session, index }));
  return [...Map.groupBy(placed, ({ session }) => dayOf(session, programme))];
}

/** Whether a session begins when the one before it ends; so does the first one of all. */
function follows({ sessions }: Programme, index: number): boolean {
  const before = sessions[index - 1];
  return before === undefined || before.end === sessions[index]?.start;
}
