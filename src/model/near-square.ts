import type { MediaFile } from "./site.ts";

/** How many times as long one side of an icon may be as the other: in a square, more is but a line. */
const mostTimes = 1.5;

/** Whether a picture can be recognised where there is room for a small square. */
export function isNearSquare({ width, height }: Pick<MediaFile, "width" | "height">): boolean {
  return Math.max(width, height) <= mostTimes * Math.min(width, height);
}
