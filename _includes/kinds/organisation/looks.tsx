import type { organisation } from "../../../src/kinds/organisation/kind.ts";
import { OrganisationLayout } from "../../layouts/organisation.tsx";
import { OrganisationsLayout } from "../../layouts/organisations.tsx";
import { defineLooks } from "../kind-looks.ts";

export const looks = defineLooks<typeof organisation>({
  layouts: {
    organisations: () => <OrganisationsLayout />,
    organisation: (organisation) => <OrganisationLayout organisation={organisation} />,
  },
});
