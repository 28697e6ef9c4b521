import { dayOf, type Programme, type Session } from "../../../../src/kinds/programme/schema.ts";
import { usePage } from "../../../page-context.tsx";

interface SessionTimeProps {
  readonly session: Session;
  readonly programme: Programme;
}

/** From when to when a session is held: figures of equal width, and the moments for machines. */
export function SessionTime({ session, programme }: SessionTimeProps) {
  const { site, translator } = usePage();
  const { format } = translator;
  const { start, end } = session;
  const zone = programme.timeZone ?? site.settings.timeZone;
  const moment = (time: string) => format.dateTimeAttribute(dayOf(session, programme), time, zone);
  const [from, to] = [format.tableTime(start), format.tableTime(end)];
  const range = format.tableTimeRange(start, end);
  return (
    <p class="session-time">
      <time class="session-time__start" dateTime={moment(start)}>
        {from}
      </time>
      <span class="session-time__end">
        {range.slice(from.length, range.length - to.length)}
        <time dateTime={moment(end)}>{to}</time>
      </span>
    </p>
  );
}
