import type { Occasion } from "../../../../src/model/occasion.ts";
import { usePage } from "../../../page-context.tsx";

/** A word that an event is not held as it was planned; nothing where it is. WCAG 1.4.1: a word, not a colour. */
export function EventMark({
  occasion: { status },
}: {
  readonly occasion: Pick<Occasion, "status">;
}) {
  const { t } = usePage().translator;
  if (status === "scheduled") return null;
  return <span class={`event-mark event-mark--${status}`}>{t(`ui.event.status.${status}`)}</span>;
}
