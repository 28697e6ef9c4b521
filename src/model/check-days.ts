import { type Fault, fieldName, type Report } from "./fault.ts";
import { dateOfNews } from "./page.ts";
import type { Reference } from "./reference.ts";
import { defaultLanguage, type UnlinkedSite } from "./site.ts";
import { type Sources, settingsFile, sourceOf } from "./sources.ts";

/** For how many days before its end an editor is reminded of a promise with a last day. */
const reminder = 30;

/** Compares the days of the content with the day of the build: what has been, and what has not. */
export function checkDays(site: UnlinkedSite, sources: Sources, report: Report): void {
  checkSecurity(site, sources, report);
  for (const { reference, days } of statedDays(site))
    for (const { path, date } of days) {
      const source = sourceOf(sources, reference, defaultLanguage(site));
      if (date === undefined || date <= site.today || !source) continue;
      report({
        severity: "warning",
        file: source.path,
        ...source.locate(path),
        field: fieldName(path),
        code: "date-in-future",
        values: { date },
      });
    }
}

/** RFC 9116, 2.5.5: what has expired must not be used, and so not be published. */
function checkSecurity(
  { settings, today }: UnlinkedSite,
  { settings: source }: Sources,
  report: Report,
): void {
  const expires = settings.security?.expires;
  if (expires === undefined || !source) return;
  const path = ["security", "expires"];
  const fault: Pick<Fault, "file" | "line" | "field" | "values"> = {
    file: settingsFile,
    ...source.locate(path),
    field: fieldName(path),
    values: { expires },
  };
  if (expires < today) report({ ...fault, severity: "error", code: "security-expired" });
  else if (expires < addDays(today, reminder))
    report({ ...fault, severity: "warning", code: "security-expires-soon" });
}

function addDays(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

interface StatedDays {
  readonly reference: Reference;
  readonly days: readonly {
    readonly path: readonly PropertyKey[];
    readonly date: string | undefined;
  }[];
}

/** The days on which something is said to have happened, of each thing. */
function statedDays(site: UnlinkedSite): readonly StatedDays[] {
  const updated =
    (kind: Reference["kind"]) => (thing: { id: string; updated?: string | undefined }) => ({
      reference: { kind, id: thing.id },
      days: [{ path: ["updated"], date: thing.updated }],
    });
  return [
    // Of news that waits for its day, that is said already.
    ...[...site.pages.values()]
      .filter((page) => page.kind !== "news" || dateOfNews(page) <= site.today)
      .map(updated("page")),
    ...[...site.events.values()].map(updated("event")),
    ...[...site.programmes.values()].map(updated("programme")),
    ...[...site.contacts.values()].map(({ id, roles }) => ({
      reference: { kind: "contact" as const, id },
      days: roles.map(({ asOf }, index) => ({ path: ["roles", index, "asOf"], date: asOf })),
    })),
  ];
}
