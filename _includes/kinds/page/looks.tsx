import type { page } from "../../../src/kinds/page/kind.ts";
import { PlainPageLayout } from "../../layouts/plain-page.tsx";
import { defineLooks } from "../kind-looks.ts";

export const looks = defineLooks<typeof page>({
  layouts: {
    page: (page) => <PlainPageLayout page={page} />,
  },
});
