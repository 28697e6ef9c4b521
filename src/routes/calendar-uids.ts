import type { Reference } from "../model/reference.ts";
import type { Site } from "../model/site.ts";
import { siteIdentity } from "./web-address.ts";

/** What of a site the names of its events are made of. */
type Owner = Pick<Site, "settings">;

/**
 * The name by which every calendar knows an event, in all languages and for ever (RFC 5545, 3.8.4.7):
 * made of its id and of where the site stands, so that it outlives titles and addresses. Ids hold no
 * full stop, so no two things share a name.
 */
export function eventUid({ kind, id }: Reference, { settings }: Owner): string {
  return `${kind}.${id}@${siteIdentity(settings)}`;
}

/** The name of a part of an event in calendars; it stands in the HTML too, as `data-uid`. */
export function partUid(
  part: string,
  { id }: Pick<Reference, "id">,
  { id: own }: { readonly id: string },
  { settings }: Owner,
): string {
  return `${part}.${id}.${own}@${siteIdentity(settings)}`;
}
