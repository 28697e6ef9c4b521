import type { Focus } from "../../../src/model/picture.ts";

/** Classes for what is to stay in view, in steps of ten per cent: the policy of the site allows no styles in HTML. */
export function focusClass({ x, y }: Focus): string {
  return `focus-x-${Math.round(x / 10)} focus-y-${Math.round(y / 10)}`;
}
