import type { priority } from "../../../src/kinds/priority/kind.ts";
import { PrioritiesLayout } from "../../layouts/priorities.tsx";
import { PriorityLayout } from "../../layouts/priority.tsx";
import { defineLooks } from "../kind-looks.ts";

export const looks = defineLooks<typeof priority>({
  layouts: {
    priorities: (set) => <PrioritiesLayout set={set} />,
    priority: (subject) => <PriorityLayout {...subject} />,
  },
});
