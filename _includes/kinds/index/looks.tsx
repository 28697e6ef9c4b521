import type { index } from "../../../src/kinds/index/kind.ts";
import { defineLooks } from "../kind-looks.ts";
import { AToZLayout } from "./a-to-z.tsx";
import { LetterLayout } from "./letter.tsx";

export const looks = defineLooks<typeof index>({
  layouts: {
    index: () => <AToZLayout />,
    letter: (part) => <LetterLayout part={part} />,
  },
});
