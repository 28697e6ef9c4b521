import type { priority } from "../../../src/kinds/priority/kind.ts";
import { defineLooks } from "../kind-looks.ts";
import { PrioritiesLayout } from "./priorities.tsx";
import { PrioritiesOnStart } from "./priorities-on-start.tsx";
import { PriorityLayout } from "./priority.tsx";

export const looks = defineLooks<typeof priority>({
  layouts: {
    priorities: (set) => <PrioritiesLayout set={set} />,
    priority: (subject) => <PriorityLayout {...subject} />,
  },
  slots: { start: { position: 1, look: () => <PrioritiesOnStart /> } },
});
