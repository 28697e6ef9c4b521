import type { statement } from "../../../src/kinds/statement/kind.ts";
import { defineLooks } from "../kind-looks.ts";
import { StatementLayout } from "./statement.tsx";

export const looks = defineLooks<typeof statement>({
  layouts: {
    statement: (statement) => <StatementLayout statement={statement} />,
  },
});
