import { dateTimeAttribute } from "../../i18n/date-time-attribute.ts";
import { listedThings } from "../../model/listed.ts";
import { referenceKey } from "../../model/reference.ts";
import type { Site } from "../../model/site.ts";
import { sectionOf } from "../../routes/links.ts";
import { type Route, startKey } from "../../routes/route.ts";
import type { Alert, AlertLevel } from "./schema.ts";

/** An alert with the moments at which it comes and goes, ISO 8601 with the offset of the site's zone. */
export interface TimedAlert {
  readonly alert: Alert;
  readonly starts: string;
  readonly ends: string;
  /** Whether it is in force when the site is built. */
  readonly isInForce: boolean;
}

/**
 * The alerts of a level that a page may have to show, the one that started last first. One that has
 * ended is not among them; one that starts later is, since its page may stay open until then.
 */
export function alertsOn(
  route: Route,
  level: AlertLevel,
  site: Pick<Site, "life" | "things" | "settings" | "now">,
): readonly TimedAlert[] {
  const { settings, now } = site;
  const moment = Date.parse(now);
  return [...listedThings(site).alert.values()]
    .filter((alert) => alert.level === level && isShownOn(route, alert))
    .map((alert): TimedAlert => {
      const [starts, ends] = [alert.start, alert.end].map((local) => {
        const [day = "", clock = ""] = local.split("T");
        return dateTimeAttribute(day, clock, settings.timeZone);
      });
      if (starts === undefined || ends === undefined) throw new Error("an alert has two ends");
      return { alert, starts, ends, isInForce: Date.parse(starts) <= moment };
    })
    .filter(({ ends }) => moment < Date.parse(ends))
    .toSorted((a, b) => Date.parse(b.starts) - Date.parse(a.starts));
}

function isShownOn(route: Route, { pages, level }: Alert): boolean {
  if (!pages) return level === "crisis" || route.key === startKey;
  return pages.some((page) =>
    page.kind === "section" ? sectionOf(route) === page.id : referenceKey(page) === route.key,
  );
}
