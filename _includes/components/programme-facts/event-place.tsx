import type { Programme } from "../../../src/model/programme.ts";
import { usePage } from "../../page-context.tsx";
import { Inline } from "../inline/inline.tsx";

/** Where an event is held. */
export function EventPlace({ programme: { place } }: { readonly programme: Programme }) {
  const { t } = usePage().translator;
  if (place.kind === "digital") return <>{t("ui.event.digital")}</>;
  return (
    <>
      <Inline text={place.name} />
      {place.address !== undefined && <span class="place-address">{place.address}</span>}
    </>
  );
}
