import { faultsOfCalendar } from "../files/faults-of-calendar.ts";
import { textFiles } from "../files/read-site-file.ts";
import { defineSiteRule } from "../rule.ts";

const event = [
  "BEGIN:VEVENT",
  "UID:a",
  "DTSTAMP:20240223T000000Z",
  "DTSTART:20240320T090000Z",
  "DTEND:20240320T100000Z",
  "SUMMARY:A",
  "END:VEVENT",
];

function calendar(lines: readonly string[]) {
  const all = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:a", ...lines, "END:VCALENDAR"];
  return { files: { "a.ics": all.map((line) => `${line}\r\n`).join("") } };
}

export default defineSiteRule({
  id: "calendar-file",
  criteria: [],
  words: {
    sv: {
      title: "Fel i kalenderfiler",
      what: "Kalenderfilen har fel i {{part}}.",
      remedy:
        "Ge filen det som iCalendar (RFC 5545) kräver: egna UID, tider med tidszon, slut efter början och rader om högst 75 byte som slutar med CRLF.",
      why: "Kalenderprogram visar evenemanget på fel tid, dubbelt eller inte alls.",
    },
    en: {
      title: "Mistakes in calendar files",
      what: "The calendar file is wrong in {{part}}.",
      remedy:
        "Give the file what iCalendar (RFC 5545) asks for: UIDs of their own, times with their time zone, ends after beginnings, and lines of at most 75 bytes that end with CRLF.",
      why: "Calendar programs show the event at the wrong time, twice or not at all.",
    },
  },
  examples: {
    bad: [
      calendar(event.filter((line) => !line.startsWith("UID"))),
      calendar([...event, ...event]),
      calendar(event.map((line) => line.replace("T100000Z", "T080000Z"))),
      calendar(event.map((line) => line.replace("DTSTART:", "DTSTART;TZID=Europe/Stockholm:"))),
      calendar(event.map((line) => line.replace("SUMMARY:A", `SUMMARY:${"å".repeat(40)}`))),
      { files: { "a.ics": "BEGIN:VCALENDAR\r\nEND:VEVENT\r\n" } },
      { files: { "a.ics": calendar(event).files["a.ics"].replaceAll("\r", "") } },
    ],
    good: [calendar(event), calendar(event.map((line) => line.replace("UID:a", "UID:å")))],
  },
  async *inSite(site) {
    for await (const { address: page, text } of textFiles(site, /\.ics$/))
      for (const part of faultsOfCalendar(text)) yield { page, values: { part } };
  },
});
