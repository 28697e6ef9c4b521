import type { Site } from "../../model/site.ts";
import { partUid } from "../../routes/calendar-uids.ts";
import type { Programme, Session } from "./schema.ts";

/** The name of a session in calendars; it stands in the HTML of the programme too, as `data-uid`. */
export function sessionUid(
  session: Pick<Session, "id">,
  programme: Pick<Programme, "id">,
  site: Pick<Site, "settings">,
): string {
  return partUid("session", programme, session, site);
}
