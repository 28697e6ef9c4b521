import { dayOf, type Programme } from "../../../src/kinds/programme/schema.ts";
import { sessionId } from "../../../src/kinds/programme/session-id.ts";
import { urlOf } from "../../../src/routes/links.ts";
import { usePage } from "../../page-context.tsx";
import { Day } from "../day/day.tsx";
import { SessionTitle } from "../session/session-title.tsx";
import { ThingTitle } from "../thing-link/thing-link.tsx";

interface SessionLinkProps {
  readonly programme: Programme;
  /** Its place among the programme's sessions, from 0. */
  readonly index: number;
}

/** A session named on another page: its title leads to its place in the programme. */
export function SessionLink({ programme, index }: SessionLinkProps) {
  const { route, table, translator } = usePage();
  const session = programme.sessions[index];
  if (!session) return null;
  const to = { kind: "programme", id: programme.id } as const;
  return (
    <>
      <a href={`${urlOf(to, route.language, table)}#${sessionId(index)}`}>
        <SessionTitle session={session} />
      </a>
      <span class="session-link__place">
        <ThingTitle of={to} />, <Day date={dayOf(session, programme)} />,{" "}
        <span class="nobr">{translator.format.timeRange(session.start, session.end)}</span>
      </span>
    </>
  );
}
