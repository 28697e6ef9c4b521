import { Fragment } from "preact";
import type { Organisation } from "../../../src/kinds/organisation/schema.ts";
import { usePage } from "../../page-context.tsx";
import { Slotted, slot } from "../slotted/slotted.tsx";
import { ThingLink } from "../thing-link/thing-link.tsx";

/** Says that an organisation no longer exists, and which ones took over; nothing where it does exist. */
export function FormerOrganisation({ organisation }: { readonly organisation: Organisation }) {
  const { t } = usePage().translator;
  const { successors } = organisation;
  if (successors.length === 0) return null;
  return (
    <p class="former">
      <Slotted text={t("ui.organisation.former", { count: successors.length, successors: slot })}>
        {successors.map((successor, index) => (
          <Fragment key={successor.id}>
            {index > 0 && ", "}
            <ThingLink to={successor} />
          </Fragment>
        ))}
      </Slotted>
    </p>
  );
}
