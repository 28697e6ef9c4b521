import { createCanvas, loadImage, type SKRSContext2D } from "@napi-rs/canvas";
import { sharePictureSize } from "../../routes/share-picture.ts";
import { encodePng, type IndexedPicture, rowLength } from "./indexed-png.ts";
import { type Area, type Ground, paintGround, writeWords } from "./paint.ts";
import type { PictureColours } from "./picture-colours.ts";
import type { PictureWords } from "./picture-words.ts";
import { reduceColours } from "./reduce-colours.ts";

/** What a picture is drawn of. */
export interface Drawing {
  readonly words: PictureWords;
  readonly colours: PictureColours;
}

/** Draws a picture as PNG; the same drawing gives the same bytes. */
export type Draw = (drawing: Drawing) => Buffer;

const { width, height } = sharePictureSize;
const allOfIt = { x: 0, y: 0, width, height };

/** The shades of a letter from nothing to its ink: more are not seen, and fewer make smaller files. */
const shades = 16;
const mostColours = 256;

/** What the letters of a part of a picture are made of. */
interface Ink {
  /** As a pixel that is all covered: 0xffBBGGRR. */
  readonly pixel: number;
  /** The index of the colour for each coverage, 0–255, of a pixel by a letter. */
  readonly shades: Uint8Array;
}

/** A ground that is drawn once, and the inks of what is written on it. */
interface Prepared extends IndexedPicture {
  readonly kind: Ink;
  readonly title: Ink;
}

/**
 * Prepares to draw the pictures of a body. What many of them have in common is drawn once; the letters
 * of each are written on nothing, and what they cover is laid over it.
 * @param logo the sign of the body, an SVG or another picture
 */
export async function openEasel(logo?: Buffer): Promise<Draw> {
  const sign = logo && (await loadImage(logo));
  const context = createCanvas(width, height).getContext("2d");
  const grounds = new Map<string, Prepared>();
  const rows = new Uint8Array(rowLength(width) * height);
  return ({ words, colours }) => {
    const ground = { site: words.site, colours, sign };
    const key = JSON.stringify([words.site, colours]);
    const prepared = grounds.get(key) ?? prepare(context, ground);
    grounds.set(key, prepared);
    context.clearRect(0, 0, width, height);
    const written = writeWords(context, words, colours);
    rows.set(prepared.rows);
    const isInInk = (["kind", "title"] as const).every((part) =>
      cover(rows, written[part], pixelsOf(context, written[part]), prepared[part]),
    );
    if (isInInk) return encodePng({ ...prepared, rows });
    paintGround(context, ground);
    writeWords(context, words, colours);
    return encodePng(reduced(context, mostColours));
  };
}

function prepare(context: SKRSContext2D, ground: Ground): Prepared {
  paintGround(context, ground);
  const steps = shades - 1;
  const { palette, rows } = reduced(context, mostColours - 2 * steps);
  const { theme, text } = ground.colours;
  const paper = colourOf(context, ground.colours.ground);
  const inkOf = (name: string, first: number) => {
    const colour = colourOf(context, name);
    const indexOf = (coverage: number) => {
      const shade = Math.round((coverage / 255) * steps);
      return shade === 0 ? palette.indexOf(paper) : first + shade - 1;
    };
    return {
      pixel: colour + 0xff000000,
      shades: Uint8Array.from({ length: 256 }, (_, coverage) => indexOf(coverage)),
      colours: Array.from({ length: steps }, (_, index) =>
        mixed(paper, colour, (index + 1) / steps),
      ),
    };
  };
  const kind = inkOf(theme, palette.length);
  const title = inkOf(text, palette.length + steps);
  const all = [...palette, ...kind.colours, ...title.colours];
  return { ...sharePictureSize, palette: all, rows, kind, title };
}

function reduced(context: SKRSContext2D, colours: number): IndexedPicture {
  return reduceColours({ width, height, pixels: pixelsOf(context, allOfIt) }, colours);
}

/** The pixels of an area as 0xAABBGGRR. */
function pixelsOf(context: SKRSContext2D, { x, y, width, height }: Area): Uint32Array {
  const { data } = context.getImageData(x, y, width, height);
  return new Uint32Array(data.buffer, data.byteOffset, width * height);
}

/** What a colour of CSS is as 0xBBGGRR: canvas reads them all. */
function colourOf(context: SKRSContext2D, colour: string): number {
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [pixel = 0] = pixelsOf(context, { x: 0, y: 0, width: 1, height: 1 });
  return pixel & 0xffffff;
}

function mixed(from: number, to: number, part: number): number {
  return [0, 8, 16].reduce((colour, shift) => {
    const [start, end] = [(from >> shift) & 255, (to >> shift) & 255];
    return colour | (Math.round(start + (end - start) * part) << shift);
  }, 0);
}

/**
 * Lays letters over an area of a ground that is of one colour.
 * @returns whether all of them are in their ink: some typefaces have letters of colours of their own
 */
function cover(
  rows: Uint8Array,
  { x, y, width: wide, height }: Area,
  letters: Uint32Array,
  { pixel: ink, shades }: Ink,
): boolean {
  let others = 0;
  for (let row = 0, from = 0; row < height; row++) {
    let at = rowLength(width) * (y + row) + 1 + x;
    for (const end = from + wide; from < end; from++, at++) {
      const pixel = letters[from] ?? 0;
      if (pixel === 0) continue;
      const coverage = pixel >>> 24;
      if (coverage === 255 && pixel !== ink) others++;
      rows[at] = shades[coverage] ?? 0;
    }
  }
  return others === 0;
}
