import type { organisation } from "../../../src/kinds/organisation/kind.ts";
import { defineLooks } from "../kind-looks.ts";
import { OrganisationLayout } from "./organisation.tsx";
import { OrganisationsLayout } from "./organisations.tsx";

export const looks = defineLooks<typeof organisation>({
  layouts: {
    organisations: () => <OrganisationsLayout />,
    organisation: (organisation) => <OrganisationLayout organisation={organisation} />,
  },
});
