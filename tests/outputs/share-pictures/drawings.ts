import { createCanvas, loadImage } from "@napi-rs/canvas";
import type { Drawing } from "../../../src/outputs/share-pictures/draw-picture.ts";
import type { PictureWords } from "../../../src/outputs/share-pictures/picture-words.ts";
import { typefaceFiles, typefaceOf } from "../../../src/outputs/typefaces.ts";

export const fonts = [typefaceFiles.western, typefaceFiles.further].map(typefaceOf);

export const colours = {
  ground: "#fbf8f3",
  text: "#1b2a33",
  textSoft: "#46555e",
  theme: "#6d3b6b",
  tint: "#f4eaf3",
  hill: "#e4f0df",
};

/** A drawing, with words of its own for what a test is about. */
export function drawingOf(words: Partial<PictureWords> = {}): Drawing {
  return {
    words: { title: "Norrsken", kind: "Nyheter", site: "Växande Norrsken", ...words },
    colours,
  };
}

/** The colour of each pixel of a picture, such as `#fbf8f3`, as another program reads it. */
export async function colourIn(picture: Buffer): Promise<(x: number, y: number) => string> {
  const image = await loadImage(picture);
  const context = createCanvas(image.width, image.height).getContext("2d");
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  return (x, y) => {
    const at = (y * image.width + x) * 4;
    return `#${Buffer.from(data.subarray(at, at + 3)).toString("hex")}`;
  };
}
