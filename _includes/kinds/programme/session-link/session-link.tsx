import { dayOf } from "../../../../src/kinds/programme/schema.ts";
import { sessionId } from "../../../../src/kinds/programme/session-id.ts";
import { get } from "../../../../src/model/site.ts";
import { urlOf } from "../../../../src/routes/links.ts";
import { Day } from "../../../components/day/day.tsx";
import { ThingTitle } from "../../../components/thing-link/thing-link.tsx";
import { usePage } from "../../../page-context.tsx";
import { SessionTitle } from "../session/session-title.tsx";

interface SessionLinkProps {
  /** The id of a programme. */
  readonly programme: string;
  /** Its place among the programme's sessions, from 0. */
  readonly index: number;
}

/** A session named on another page: its title leads to its place in the programme. */
export function SessionLink({ programme: id, index }: SessionLinkProps) {
  const { site, route, table, translator } = usePage();
  const programme = get(site.things.programme, { id });
  const session = programme.sessions[index];
  if (!session) return null;
  const to = { kind: "programme", id } as const;
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
