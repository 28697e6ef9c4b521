import type { start } from "../../../src/kinds/start/kind.ts";
import { defineLooks } from "../kind-looks.ts";
import { StartLayout } from "./start.tsx";

export const looks = defineLooks<typeof start>({
  layouts: {
    start: () => <StartLayout />,
  },
});
