import type { guide } from "../../../src/kinds/guide/kind.ts";
import { defineLooks } from "../kind-looks.ts";
import { GuideContentsLayout } from "./contents.tsx";
import { GuideLayout } from "./guide.tsx";

export const looks = defineLooks<typeof guide>({
  layouts: {
    contents: () => <GuideContentsLayout />,
    guide: (page) => <GuideLayout page={page} />,
  },
});
