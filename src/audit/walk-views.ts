import type { View } from "./state.ts";

/**
 * The views in which the keyboard goes through pages, which takes long: the widest and the narrowest of
 * windows, as they come. In between there is nothing that one of them has not.
 */
export function isWalked(view: View): boolean {
  return isFirstView(view) && view.scheme !== "dark" && view.hasForcedColours !== true;
}

/** Where the colours of the focus may be others than in light ones. */
export function isWalkedInOtherColours(view: View): boolean {
  const { width, scheme, hasForcedColours = false } = view;
  return isFirstView(view) && width > narrowest && (scheme === "dark" || hasForcedColours);
}

const narrowest = 400;
const widest = 1000;

function isFirstView(view: View): boolean {
  const { width, isPrinted, isWithoutScripts, hasTextSpacing, hasReducedMotion } = view;
  const isPlain = !isPrinted && !isWithoutScripts && !hasTextSpacing && !hasReducedMotion;
  return isPlain && (view.textSize ?? 100) === 100 && (width <= narrowest || width >= widest);
}
