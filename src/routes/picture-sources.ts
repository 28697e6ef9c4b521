import posix from "path-browserify";
import type { MediaFile } from "../model/site.ts";

/** The widths in which pages show photographs, in pixels: a phone that shows 358 at 2× takes 720. */
export const pictureWidths: readonly number[] = [240, 480, 720, 1080, 1440, 1920];

/** The formats of those, the smaller one first. */
export const pictureTypes = ["avif", "webp"] as const;
export type PictureType = (typeof pictureTypes)[number];

/** To be raised when photographs are made in another way: their names change with it. */
export const pictureRecipe = 1;

/** A picture of so few bytes that is no wider than the smallest size is shown as it is. */
const fewBytes = 20_000;

/** How many digits of a digest tell the photographs of a site apart. */
const digits = 12;

/** A photograph in one width and format. */
export interface PictureSource {
  readonly type: PictureType;
  /** In pixels; never more than the photograph has. */
  readonly width: number;
  /** From the root of the site. Where the pages of hosts are cached, it may be kept for ever. */
  readonly url: string;
}

/**
 * The sizes of a photograph, by name: they need not be there yet. None for drawings and for what moves.
 * @param name below the media folder
 */
export function sourcesOf(
  name: string,
  { raster, width, bytes }: MediaFile,
): readonly PictureSource[] {
  if (!raster || raster.isAnimated) return [];
  if (bytes <= fewBytes && width <= (pictureWidths[0] ?? 0)) return [];
  const start = startOf(name) + raster.digest.slice(0, digits);
  const widths = widthsOf(width);
  return pictureTypes.flatMap((type) =>
    widths.map((wide) => ({ type, width: wide, url: `${start}.${pictureRecipe}-${wide}.${type}` })),
  );
}

/** The addresses of all sizes of a photograph begin with this. */
function startOf(name: string): string {
  return `/assets/pictures/${encodeURIComponent(posix.parse(name).name)}.`;
}

/**
 * Whether an address of a site may be that of a size of a photograph.
 * @param media the address of the photograph, which ends as its path does
 */
export function isSizeOf(address: string, media: string): boolean {
  return address.startsWith(startOf(decodeURIComponent(media)));
}

/** A photograph that is smaller than the widest is shown in its own width as well. */
function widthsOf(width: number): readonly number[] {
  const smaller = pictureWidths.filter((wide) => wide < width);
  return smaller.length === pictureWidths.length
    ? smaller
    : [...smaller, Math.min(width, pictureWidths[smaller.length] ?? width)];
}
