import type { Credit } from "../../../src/model/picture.ts";
import { get } from "../../../src/model/site.ts";
import { usePage } from "../../page-context.tsx";
import { Slotted, slot } from "../slotted/slotted.tsx";
import { ThingLink } from "../thing-link/thing-link.tsx";

/** Who made a picture, and who took the photograph in whose place it stands. */
export function Credits({ credits }: { readonly credits: readonly Credit[] }) {
  const { t } = usePage().translator;
  if (credits.length === 0) return null;
  return (
    <span class="figure__credits">
      {credits.map((credit) => (
        <span class="figure__credit" key={credit.role}>
          <Slotted text={t(`ui.credit.${credit.role}`, { name: slot })}>
            <CreditName credit={credit} />
          </Slotted>
        </span>
      ))}
    </span>
  );
}

function CreditName({ credit: { name, contact } }: { readonly credit: Credit }) {
  const { site } = usePage();
  if (!contact) return <>{name}</>;
  return <ThingLink to={contact}>{get(site.things.contact, contact).name}</ThingLink>;
}
