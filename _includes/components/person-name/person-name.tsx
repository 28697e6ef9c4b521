import type { Contact } from "../../../src/kinds/contact/schema.ts";
import { usePage } from "../../page-context.tsx";

/** A name with the letter of the party, for a politician. */
export function PersonName({ contact }: { readonly contact: Pick<Contact, "name" | "party"> }) {
  const { t } = usePage().translator;
  const { name, party } = contact;
  return <>{party === undefined ? name : t("ui.contact.nameWithParty", { name, party })}</>;
}
