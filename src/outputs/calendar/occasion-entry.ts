import type { LocalSpan, Occasion } from "../../model/occasion.ts";
import type { Reference } from "../../model/reference.ts";
import { get } from "../../model/site.ts";
import { eventUid } from "../../routes/calendar-uids.ts";
import { type Localized, urlOf } from "../../routes/links.ts";
import { webAddress } from "../../routes/web-address.ts";
import type { CalendarEntry } from "./calendar-entry.ts";
import { type CalendarSource, plainMarkdown, plainText } from "./calendar-source.ts";

/** An event, or the whole of a programme, as one entry. */
export function occasionEntry(occasion: Occasion, source: CalendarSource): CalendarEntry {
  const { site, language, table } = source;
  const { reference, start, end, status, sequence, updated, timeZone, contacts } = occasion;
  const url = webAddress(urlOf(reference, language, table), site.settings);
  return {
    uid: eventUid(reference, site),
    ...{ start, end, status, sequence, updated, url },
    timeZone: timeZone ?? site.settings.timeZone,
    title: titleWithStatus(plainText(occasion.title, source), occasion, source),
    description: describe(occasion, url, source),
    ...placeOf(occasion, source),
    categories: occasion.priorities.map((priority) => categoryOf(priority, source)),
    contacts: contacts.map((contact) => contactLine(contact, source)),
  };
}

/** Few programs show the status of an entry: its title says that it is not held as planned. */
export function titleWithStatus(
  { value, ...rest }: Localized,
  { status }: Pick<Occasion, "status">,
  { translator: { t } }: CalendarSource,
): Localized {
  if (status === "scheduled") return { value, ...rest };
  const title = t("ui.calendar.titleWithStatus", {
    status: t(`ui.event.status.${status}`),
    title: value,
  });
  return { value: title, ...rest };
}

/** Where it is held, and where one takes part from a distance. */
export function placeOf(
  { place }: Pick<Occasion, "place">,
  source: CalendarSource,
): Pick<CalendarEntry, "location" | "conference"> {
  const { t } = source.translator;
  if (place.kind === "digital") {
    const location = { value: t("ui.event.digital") };
    if (place.url === undefined) return { location };
    return { location, conference: { url: place.url, label: t("ui.event.join") } };
  }
  const { value, ...rest } = plainText(place.name, source);
  return {
    location: {
      value: [value, ...(place.address === undefined ? [] : [place.address])].join(", "),
      ...rest,
    },
  };
}

export function categoryOf(priority: Reference<"priority">, source: CalendarSource): Localized {
  return plainText(get(source.site.things.priority, priority).shortLabel, source);
}

/** Whom to ask: a name and the telephones. */
export function contactLine(
  contact: Reference<"contact">,
  { site, translator }: CalendarSource,
): string {
  const { name, phones } = get(site.things.contact, contact);
  return [name, ...phones.map((phone) => translator.format.telephone(phone))].join(", ");
}

/** The lines of a description: what is new, what it is about, and what leads further. */
function describe(occasion: Occasion, url: string, source: CalendarSource): Localized {
  const { reason, former, place, registration, organiser } = occasion;
  const { t } = source.translator;
  const { value, ...rest } = occasion.preamble
    ? plainMarkdown(occasion.preamble, source)
    : { value: "" };
  const line = (label: string, words: string | undefined) =>
    words === undefined ? [] : [t("ui.calendar.line", { label, value: words })];
  const news = [
    ...line(t("ui.event.former"), former && spanText(former, source)),
    ...line(t("ui.event.reason"), reason && plainText(reason, source).value),
  ];
  const facts = [
    ...line(t("ui.event.organiser"), organiserName(organiser, source)),
    ...line(t("ui.event.join"), place.kind === "digital" ? place.url : undefined),
    ...line(t("ui.event.registration"), registration),
    ...line(t("ui.calendar.link"), url),
  ];
  const parts = [news.join("\n"), value, facts.join("\n")];
  return { value: parts.filter((part) => part !== "").join("\n\n"), ...rest };
}

function organiserName(organiser: Reference<"organisation">, source: CalendarSource): string {
  return plainText(get(source.site.things.organisation, organiser).name, source).value;
}

/** Days and times in words. */
function spanText(
  { start, end }: LocalSpan,
  { translator: { t, format } }: CalendarSource,
): string {
  if (start.time === undefined || end.time === undefined)
    return format.dateRange(start.date, end.date);
  if (start.date === end.date)
    return `${format.weekdayDate(start.date)} ${format.timeRange(start.time, end.time)}`;
  return t("ui.event.fromTo", {
    startDate: format.date(start.date),
    startTime: format.clock(start.time),
    endDate: format.date(end.date),
    endTime: format.clock(end.time),
  });
}
