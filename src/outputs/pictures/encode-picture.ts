import type { Sharp } from "sharp";
import type { PictureType } from "../../routes/picture-sources.ts";

/**
 * How photographs are coded; decision 052 tells what each was measured to weigh and to take. Whoever
 * changes one of them raises `pictureRecipe`.
 */
const encoders: Readonly<Record<PictureType, (picture: Sharp) => Sharp>> = {
  avif: (picture) => picture.avif({ quality: 48, effort: 2 }),
  webp: (picture) => picture.webp({ quality: 72, effort: 4, smartSubsample: true }),
};

/** Half a picture is grey: what a browser would show of it is not what somebody photographed. */
const failOn = "warning";

/**
 * Loads what reads and writes pictures. Its threads wait for no other: one picture is made on one
 * processor.
 */
async function loadSharp() {
  const { default: sharp } = await import("sharp");
  sharp.cache(false);
  sharp.concurrency(1);
  return sharp;
}

/**
 * Makes a photograph as wide as a page shows it: upright, in sRGB, with its transparency and with nothing
 * that the camera wrote beside it.
 * @param original the bytes of a JPEG, PNG, WebP or AVIF
 * @throws Error when it cannot be read
 */
export async function encodePicture(
  original: Uint8Array,
  { type, width }: { readonly type: PictureType; readonly width: number },
): Promise<Uint8Array> {
  const sharp = await loadSharp();
  const picture = sharp(original, { failOn })
    .autoOrient()
    .resize({ width, withoutEnlargement: true });
  return encoders[type](picture).toBuffer();
}

/**
 * A picture in its own format and size, without what was written beside its pixels: upright and in sRGB,
 * since nothing is left that would say otherwise.
 * @throws Error when it cannot be read
 */
export async function encodeBare(original: Uint8Array, isAnimated: boolean): Promise<Uint8Array> {
  const sharp = await loadSharp();
  const picture = sharp(original, { failOn, animated: isAnimated }).autoOrient();
  const { format } = await picture.metadata();
  if (format === "jpeg") return picture.jpeg({ quality: 90 }).toBuffer();
  if (format === "png") return picture.png().toBuffer();
  if (format === "webp") return picture.webp({ quality: 90 }).toBuffer();
  if (format === "gif") return picture.gif().toBuffer();
  return picture.avif({ quality: 70, effort: 2 }).toBuffer();
}
