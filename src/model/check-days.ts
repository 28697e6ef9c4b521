import { addDays } from "./days/day.ts";
import { type Fault, fieldName, type Report } from "./fault.ts";
import { dataKinds, referenceNameOf } from "./kind-names.ts";
import { isHeld } from "./life.ts";
import type { SiteParts } from "./linked-parts.ts";
import { type Reference, type ReferenceKind, referenceKey } from "./reference.ts";
import { defaultLanguage, type UnlinkedSite } from "./site.ts";
import { type Sources, settingsFile, sourceOf } from "./sources.ts";
import type { StatedDay, ThingKind } from "./thing-kind.ts";
import { thingsOfKind } from "./things-of-kind.ts";

/** For how many days before its end an editor is reminded of a promise with a last day. */
const reminder = 30;

/** Compares the days of the content with the day of the build: what has been, and what has not. */
export function checkDays(site: UnlinkedSite, parts: SiteParts, report: Report): void {
  checkSecurity(site, parts.sources, report);
  for (const { reference, days } of statedDays(site, parts.kinds)) {
    // Of what waits for its day, that is said already.
    if (isHeld(site.life.get(referenceKey(reference)))) continue;
    for (const { path, date } of days) {
      if (!isAhead(date, site)) continue;
      const source = sourceOf(parts.sources, reference, defaultLanguage(site));
      if (!source) continue;
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
}

function isAhead(date: string | undefined, { today }: Pick<UnlinkedSite, "today">): date is string {
  return date !== undefined && date > today;
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

interface StatedDays {
  readonly reference: Reference;
  readonly days: readonly StatedDay[];
}

/** The days on which something is said to have happened, of each thing. */
function statedDays(site: UnlinkedSite, kinds: readonly ThingKind[]): readonly StatedDays[] {
  const ofPages = [...site.pages.values()]
    .filter(({ updated }) => isAhead(updated, site))
    .map(({ id, updated }) => ({
      reference: { kind: "page" as const, id },
      days: [{ path: ["updated"], date: updated }],
    }));
  const ofThings = dataKinds(kinds).flatMap((kind) =>
    [...thingsOfKind(site.things, kind).values()].map((thing) => ({
      reference: { kind: referenceNameOf(kind) as ReferenceKind, id: thing.id },
      days: kind.data.statedDays?.(thing) ?? [],
    })),
  );
  return [...ofPages, ...ofThings];
}
