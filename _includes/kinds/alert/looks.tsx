import type { alert } from "../../../src/kinds/alert/kind.ts";
import { defineLooks } from "../kind-looks.ts";
import { Alerts } from "./alerts/alerts.tsx";

export const looks = defineLooks<typeof alert>({
  layouts: {},
  slots: {
    "page.above": { look: () => <Alerts level="crisis" /> },
    "page.flashes": { look: () => <Alerts level="flash" /> },
  },
});
