/**
 * Keeps of a calendar (RFC 5545) what is about the calendar itself and its time zones, and of its
 * events those with the given UIDs. Lines are kept as they are, folded as they were.
 */
export function keepEvents(calendar: string, uids: ReadonlySet<string>): string {
  const kept: string[] = [];
  let event: string[] | undefined;
  for (const line of calendar.split("\r\n")) {
    if (line === "BEGIN:VEVENT") event = [];
    (event ?? kept).push(line);
    if (line !== "END:VEVENT" || event === undefined) continue;
    if (uids.has(uidOf(event))) kept.push(...event);
    event = undefined;
  }
  return kept.join("\r\n");
}

/** The UID of an event, put together where its line has been folded (3.1). */
function uidOf(event: readonly string[]): string {
  const first = event.findIndex((line) => /^UID[:;]/.test(line));
  const rest = event.slice(first + 1);
  const end = rest.findIndex((line) => !/^[ \t]/.test(line));
  const folded = rest.slice(0, end).map((line) => line.slice(1));
  return [event[first] ?? "", ...folded].join("").replace(/^UID(;[^:]*)?:/, "");
}
