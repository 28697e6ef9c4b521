import type { Event, EventStatusType, Place, VirtualLocation } from "schema-dts";
import { dateTimeAttribute } from "../i18n/date-time-attribute.ts";
import type { LocalMoment } from "../model/local-moment.ts";
import type { Occasion } from "../model/occasion.ts";
import { localize, urlOf } from "../routes/links.ts";
import type { PageOfData } from "./described-page.ts";
import { absoluteUrl, type DataSource, idOf, languageOf, plainText } from "./source.ts";

type Node<Type> = Exclude<Type, string>;

const states = {
  scheduled: "https://schema.org/EventScheduled",
  cancelled: "https://schema.org/EventCancelled",
  postponed: "https://schema.org/EventPostponed",
  moved: "https://schema.org/EventRescheduled",
} as const satisfies Record<Occasion["status"], EventStatusType>;

/** An event; times bear the offset of its time zone, whole days have none (schema.org `Date`). */
export function occasionData(occasion: Occasion, source: DataSource) {
  const { title, preamble, place, status, former, organiser, start, end } = occasion;
  const { site, route, table } = source;
  const at = (moment: LocalMoment) => momentData(moment, zoneOf(occasion, source));
  return {
    "@type": "Event" as const,
    "@id": `${pageOf(occasion, source)}#event`,
    name: plainText(title, source),
    ...(preamble && {
      description: localize(preamble, languageOf(route), site).value.plainText.trim(),
    }),
    url: absoluteUrl(urlOf(occasion.reference, route.language, table), source),
    startDate: at(start),
    endDate: at(end),
    eventStatus: states[status],
    eventAttendanceMode:
      place.kind === "digital"
        ? "https://schema.org/OnlineEventAttendanceMode"
        : "https://schema.org/OfflineEventAttendanceMode",
    location: placeData(occasion, source),
    organizer: {
      "@type": "Organization" as const,
      "@id": idOf(organiser, source),
    },
    ...(former && { previousStartDate: at(former.start) }),
  } satisfies Node<Event>;
}

function placeData(occasion: Occasion, source: DataSource): Node<Place> | Node<VirtualLocation> {
  const { place } = occasion;
  if (place.kind === "digital")
    return { "@type": "VirtualLocation", url: place.url ?? pageOf(occasion, source) };
  const { name, address } = place;
  return {
    "@type": "Place",
    name: plainText(name, source),
    address: address ?? plainText(name, source),
  };
}

function pageOf({ reference }: Occasion, source: DataSource): string {
  return absoluteUrl(urlOf(reference, source.route.language, source.table), source);
}

/** The time zone in which something is held. */
export function zoneOf({ timeZone }: Pick<Occasion, "timeZone">, { site }: DataSource): string {
  return timeZone ?? site.settings.timeZone;
}

/** A moment as schema.org has it: with the offset of its zone, or a whole day. */
export function momentData({ date, time }: LocalMoment, zone: string): string {
  return time === undefined ? date : dateTimeAttribute(date, time, zone);
}

/** The same with the picture of the page that it stands on. */
export function withPicture<Data extends object>(data: Data, { picture }: PageOfData): Data {
  return { ...data, ...(picture && { image: picture }) };
}
