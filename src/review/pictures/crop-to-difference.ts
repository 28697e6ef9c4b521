import { type Canvas, createCanvas, loadImage } from "@napi-rs/canvas";

/** A part of a picture of a page, as WebP. */
export interface Cropped {
  readonly bytes: Buffer;
  /** Whether more of the page differs than it shows. */
  readonly isCut: boolean;
}

/** What is shown of two pictures of a page; nothing where they are the same. */
export interface Difference {
  readonly before?: Cropped;
  readonly after?: Cropped;
}

interface Pixels {
  readonly canvas: Canvas;
  readonly row: (y: number) => Buffer;
}

/** So much is shown around what differs, and no more of a long page, in pixels. */
const margin = 64;
const highest = 1600;

/** Of WebP, from 0 to 100: letters stay sharp. */
const quality = 80;

/**
 * Shows what differs in two pictures of a page: the rows from the first that differs to the last.
 * @param before as PNG; undefined for a page that is new
 * @param after the same, for a page that has gone
 */
export async function cropToDifference(
  before: Uint8Array | undefined,
  after: Uint8Array | undefined,
): Promise<Difference> {
  const [old, now] = await Promise.all([before, after].map((png) => png && pixelsOf(png)));
  if (!old || !now) {
    return {
      ...(old ? { before: await crop(old, 0, old.canvas.height) } : {}),
      ...(now ? { after: await crop(now, 0, now.canvas.height) } : {}),
    };
  }
  const top = countEqual(old, now, (index) => [index, index]);
  const heights = [old.canvas.height, now.canvas.height] as const;
  if (top === heights[0] && top === heights[1]) return {};
  const bottom = Math.min(
    countEqual(old, now, (index) => [heights[0] - 1 - index, heights[1] - 1 - index]),
    Math.min(...heights) - top,
  );
  return {
    before: await crop(old, top, heights[0] - bottom),
    after: await crop(now, top, heights[1] - bottom),
  };
}

async function pixelsOf(png: Uint8Array): Promise<Pixels> {
  const image = await loadImage(Buffer.from(png));
  const canvas = createCanvas(image.width, image.height);
  canvas.getContext("2d").drawImage(image, 0, 0);
  const data = Buffer.from(canvas.data());
  const length = image.width * 4;
  return { canvas, row: (y) => data.subarray(y * length, (y + 1) * length) };
}

/** How many rows are the same, one after the other. */
function countEqual(
  one: Pixels,
  other: Pixels,
  rowsAt: (index: number) => readonly [number, number],
): number {
  if (one.canvas.width !== other.canvas.width) return 0;
  const all = Math.min(one.canvas.height, other.canvas.height);
  for (let index = 0; index < all; index++) {
    const [ours, theirs] = rowsAt(index);
    if (!one.row(ours).equals(other.row(theirs))) return index;
  }
  return all;
}

async function crop({ canvas }: Pixels, from: number, to: number): Promise<Cropped> {
  const top = Math.max(0, from - margin);
  const wanted = Math.min(canvas.height, to + margin) - top;
  const height = Math.max(1, Math.min(highest, wanted));
  const part = createCanvas(canvas.width, height);
  part.getContext("2d").drawImage(canvas, 0, -top);
  return { bytes: await part.encode("webp", quality), isCut: wanted > highest };
}
