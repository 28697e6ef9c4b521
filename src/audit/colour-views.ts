import type { View } from "./state.ts";

/**
 * The views in which a page may be in colours of its own that no other view has: the sizes of windows, the
 * light and the dark, and paper. What is spaced out, larger, still or without scripts is in the same ones.
 */
export function isInOwnColours(view: View): boolean {
  const { hasForcedColours, hasTextSpacing, hasReducedMotion, isWithoutScripts, textSize } = view;
  const isPlain = !hasForcedColours && !hasTextSpacing && !hasReducedMotion && !isWithoutScripts;
  return isPlain && (textSize ?? 100) === 100;
}
