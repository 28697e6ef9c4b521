import type { Occasion } from "../../../src/model/occasion.ts";
import { usePage } from "../../page-context.tsx";

/** Says by which clocks the times of an event are, where they are not those of the site. */
export function EventZone({
  occasion,
}: {
  readonly occasion: Pick<Occasion, "timeZone" | "start">;
}) {
  const { site, translator } = usePage();
  const { timeZone, start } = occasion;
  const isOurs = timeZone === undefined || timeZone === site.settings.timeZone;
  if (isOurs || start.time === undefined) return null;
  return <span class="event-zone">{translator.t("ui.event.zone", { zone: timeZone })}</span>;
}
