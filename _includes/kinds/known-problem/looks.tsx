import type { knownProblem } from "../../../src/kinds/known-problem/kind.ts";
import { defineLooks } from "../kind-looks.ts";

/** It has no page of its own. */
export const looks = defineLooks<typeof knownProblem>({ layouts: {} });
