import type { siteMap } from "../../../src/kinds/site-map/kind.ts";
import { defineLooks } from "../kind-looks.ts";
import { PartOfMapLayout } from "./part-of-map.tsx";
import { SiteMapLayout } from "./site-map.tsx";

export const looks = defineLooks<typeof siteMap>({
  layouts: {
    siteMap: () => <SiteMapLayout />,
    part: (part) => <PartOfMapLayout part={part} />,
  },
});
