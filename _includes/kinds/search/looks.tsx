import type { search } from "../../../src/kinds/search/kind.ts";
import { SearchLayout } from "../../layouts/search.tsx";
import { defineLooks } from "../kind-looks.ts";

export const looks = defineLooks<typeof search>({
  layouts: {
    search: () => <SearchLayout />,
  },
});
