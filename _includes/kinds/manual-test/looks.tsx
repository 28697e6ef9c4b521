import type { manualTest } from "../../../src/kinds/manual-test/kind.ts";
import { defineLooks } from "../kind-looks.ts";

/** It has no page of its own. */
export const looks = defineLooks<typeof manualTest>({ layouts: {} });
