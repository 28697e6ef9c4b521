import type { start } from "../../../src/kinds/start/kind.ts";
import { StartLayout } from "../../layouts/start.tsx";
import { defineLooks } from "../kind-looks.ts";

export const looks = defineLooks<typeof start>({
  layouts: {
    start: () => <StartLayout />,
  },
});
