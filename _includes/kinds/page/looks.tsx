import type { page } from "../../../src/kinds/page/kind.ts";
import { defineLooks } from "../kind-looks.ts";
import { PlainPageLayout } from "./plain-page.tsx";

export const looks = defineLooks<typeof page>({
  layouts: {
    page: (page) => <PlainPageLayout page={page} />,
  },
});
