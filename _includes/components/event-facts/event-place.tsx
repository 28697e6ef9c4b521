import type { Place } from "../../../src/model/place.ts";
import { usePage } from "../../page-context.tsx";
import { Inline } from "../inline/inline.tsx";

/** Where an event is held. */
export function EventPlace({ place }: { readonly place: Place }) {
  const { t } = usePage().translator;
  if (place.kind === "digital") return <>{t("ui.event.digital")}</>;
  return (
    <>
      <Inline text={place.name} />
      {place.address !== undefined && <span class="place-address">{place.address}</span>}
    </>
  );
}
