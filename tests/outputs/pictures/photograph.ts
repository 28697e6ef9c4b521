import sharp, { type Sharp } from "sharp";

/** What a phone held upright saves: its pixels lie on their side, and EXIF says how to turn them. */
const stored = { width: 4000, height: 3000 } as const;

/** How large details are, as pixels in the width of the whole, and how much of the light they make up. */
const details = [
  [8, 0.45],
  [40, 0.2],
  [200, 0.15],
  [1000, 0.15],
] as const;

/** A red board in the upper left corner, as one sees it: a fifth of the width. */
const board = 600;

/**
 * A photograph of 12 megapixels: surfaces, leaves and the noise of a sensor, with a red board in its upper
 * left corner. It tells of the camera and the place, and lies on its side. The same bytes each time.
 */
export async function photograph(): Promise<Buffer> {
  const [width, height] = [stored.height / 2, stored.width / 2];
  const red = { create: { width: board, height: board, channels: 3, background: "#c00" } } as const;
  const scenery = await sharp(await scene(width, height), { raw: { width, height, channels: 3 } })
    .resize(stored.height, stored.width)
    .png({ compressionLevel: 0 })
    .toBuffer();
  const upright = await sharp(scenery)
    .composite([{ input: await sharp(red).png().toBuffer(), left: 0, top: 0 }])
    .removeAlpha()
    .png({ compressionLevel: 0 })
    .toBuffer();
  return withPrivateData(sharp(upright).rotate(270).jpeg({ quality: 92 }), 6).toBuffer();
}

/**
 * Adds what cameras and programs write beside the pixels.
 * @param orientation how the camera was held (EXIF 2.32): 1 upright, 6 on its side
 */
export function withPrivateData(picture: Sharp, orientation = 1): Sharp {
  return picture
    .withMetadata({ orientation })
    .withExifMerge({
      IFD0: { Make: "Kameraverket", Model: "Norrsken 6" },
      IFD3: {
        GPSLatitudeRef: "N",
        GPSLatitude: "65/1 35/1 0/1",
        GPSLongitudeRef: "E",
        GPSLongitude: "22/1 9/1 0/1",
      },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><secret/></x:xmpmeta>');
}

/** Where a picture says who took it, where and with what: letters that stand in its bytes. */
export function privateDataIn(content: Uint8Array): readonly string[] {
  const letters = Buffer.from(content).toString("latin1");
  return ["Exif", "EXIF", "Kameraverket", "xmpmeta", "adobe:ns", "http://ns.adobe"].filter((word) =>
    letters.includes(word),
  );
}

/** The colour of a pixel, as one sees the picture. */
export async function colourAt(
  content: Uint8Array,
  { x, y }: { readonly x: number; readonly y: number },
): Promise<readonly number[]> {
  const { data, info } = await sharp(content).raw().toBuffer({ resolveWithObject: true });
  const start =
    (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * info.channels;
  return [...data.subarray(start, start + info.channels)];
}

async function scene(width: number, height: number): Promise<Buffer> {
  const sum = new Float32Array(width * height * 3);
  for (const [across, part] of details) {
    const layer = await noise(across, { width, height });
    for (let index = 0; index < sum.length; index++)
      sum[index] = (sum[index] ?? 0) + part * (layer[index] ?? 0);
  }
  return Buffer.from(Uint8ClampedArray.from(sum).buffer);
}

/** Noise of a generator that always gives the same (Numerical Recipes, "Quick and Dirty"). */
function noise(
  across: number,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<Buffer> {
  const down = Math.round((across * height) / width);
  let state = across;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 24;
  };
  const grains = Uint8Array.from({ length: across * down * 3 }, random);
  return sharp(grains, { raw: { width: across, height: down, channels: 3 } })
    .resize(width, height, { fit: "fill", kernel: "cubic" })
    .raw()
    .toBuffer();
}
