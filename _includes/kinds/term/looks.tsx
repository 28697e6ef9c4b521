import type { term } from "../../../src/kinds/term/kind.ts";
import { GlossaryLayout } from "../../layouts/glossary.tsx";
import { defineLooks } from "../kind-looks.ts";

export const looks = defineLooks<typeof term>({
  layouts: {
    glossary: () => <GlossaryLayout />,
  },
});
