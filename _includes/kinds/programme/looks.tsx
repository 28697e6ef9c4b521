import type { programme } from "../../../src/kinds/programme/kind.ts";
import { ProgrammeLayout } from "../../layouts/programme.tsx";
import { defineLooks } from "../kind-looks.ts";

export const looks = defineLooks<typeof programme>({
  layouts: {
    programme: (programme) => <ProgrammeLayout programme={programme} />,
  },
});
