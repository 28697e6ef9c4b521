import type { data } from "../../../src/kinds/data/kind.ts";
import { defineLooks } from "../kind-looks.ts";
import { DataLayout } from "./data.tsx";

export const looks = defineLooks<typeof data>({
  layouts: {
    data: () => <DataLayout />,
  },
});
