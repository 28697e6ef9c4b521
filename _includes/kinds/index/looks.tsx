import type { index } from "../../../src/kinds/index/kind.ts";
import { defineLooks } from "../kind-looks.ts";
import { AToZLayout } from "./a-to-z.tsx";

export const looks = defineLooks<typeof index>({
  layouts: {
    index: () => <AToZLayout />,
  },
});
