import type { siteMap } from "../../../src/kinds/site-map/kind.ts";
import { SiteMapLayout } from "../../layouts/site-map.tsx";
import { defineLooks } from "../kind-looks.ts";

export const looks = defineLooks<typeof siteMap>({
  layouts: {
    siteMap: () => <SiteMapLayout />,
  },
});
