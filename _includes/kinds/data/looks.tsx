import type { data } from "../../../src/kinds/data/kind.ts";
import { DataLayout } from "../../layouts/data.tsx";
import { defineLooks } from "../kind-looks.ts";

export const looks = defineLooks<typeof data>({
  layouts: {
    data: () => <DataLayout />,
  },
});
