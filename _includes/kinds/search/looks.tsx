import type { search } from "../../../src/kinds/search/kind.ts";
import { defineLooks } from "../kind-looks.ts";
import { SearchLayout } from "./search.tsx";

export const looks = defineLooks<typeof search>({
  layouts: {
    search: () => <SearchLayout />,
  },
});
