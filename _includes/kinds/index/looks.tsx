import type { index } from "../../../src/kinds/index/kind.ts";
import { AToZLayout } from "../../layouts/a-to-z.tsx";
import { defineLooks } from "../kind-looks.ts";

export const looks = defineLooks<typeof index>({
  layouts: {
    index: () => <AToZLayout />,
  },
});
