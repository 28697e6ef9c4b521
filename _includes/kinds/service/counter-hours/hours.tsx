import type { Span } from "../../../../src/kinds/service/schema.ts";
import { usePage } from "../../../page-context.tsx";

/** From when to when it is open, or that it is closed. */
export function Hours({ hours }: { readonly hours: readonly Span[] }) {
  const { t, format } = usePage().translator;
  if (hours.length === 0) return <>{t("ui.service.counter.closed")}</>;
  return <>{format.list(hours.map(({ opens, closes }) => format.tableTimeRange(opens, closes)))}</>;
}
