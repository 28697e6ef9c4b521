import type { programme } from "../../../src/kinds/programme/kind.ts";
import { defineLooks } from "../kind-looks.ts";
import { ProgrammeLayout } from "./programme.tsx";
import { SessionLink } from "./session-link/session-link.tsx";
import { SessionsOfPriority } from "./sessions-of-priority.tsx";

export const looks = defineLooks<typeof programme>({
  layouts: {
    programme: (programme) => <ProgrammeLayout programme={programme} />,
  },
  slots: {
    "priority.named": { look: (priority) => <SessionsOfPriority priority={priority} /> },
  },
  partLink: ({ by, part }) => <SessionLink programme={by.id} index={part} />,
});
