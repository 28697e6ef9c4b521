import { dayOf, type Programme } from "../../../src/model/programme.ts";
import { usePage } from "../../page-context.tsx";

/** From when to when an event is held; nothing for one of several days, whose days differ. */
export function EventTimes({ programme }: { readonly programme: Programme }) {
  const { format } = usePage().translator;
  const [first] = programme.sessions;
  const last = programme.sessions.at(-1);
  if (!first || !last || dayOf(first, programme) !== dayOf(last, programme)) return null;
  return <>{format.timeRange(first.start, last.end)}</>;
}
