import { GlobalFonts, type Image, type SKRSContext2D } from "@napi-rs/canvas";
import { sharePictureSize } from "../../routes/share-picture.ts";
import { fitLines, lineHeight, shorten } from "./fit-lines.ts";
import type { PictureColours } from "./picture-colours.ts";
import type { PictureWords } from "./picture-words.ts";

const { width, height } = sharePictureSize;

/** A part of a picture, in pixels. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Nothing stands nearer to an edge: previews may cut it. */
const edge = 80;

/** Letters may reach a little out of the width that they are measured to have. */
const overhang = 8;

/** Where the title begins, and the landscape below it. */
const titleTop = 144;
const landscapeTop = 476;
/** The room for the sign of the body: one that is wide leaves most of the line to the name beside it. */
const signBox = { width: 288, height: 72 };
const titleBox = { width: width - 2 * edge, height: 318 };

const family = "Share picture";

/** Makes the files of the typeface known under the names by which pictures are drawn. */
export function registerTypeface(fonts: readonly Buffer[]): void {
  fonts.forEach((font, index) => {
    GlobalFonts.register(font, `${family} ${index}`);
  });
}

/** A letter that the first file lacks comes from the second. Canvas knows weights in hundreds alone. */
function fontOf(weight: 600 | 700, size: number): string {
  return `${weight} ${size}px "${family} 0", "${family} 1", sans-serif`;
}

/** What all pictures of a body have in a colour and a language. */
export interface Ground {
  readonly site: string;
  readonly colours: PictureColours;
  /** The sign of the body. */
  readonly sign?: Image | undefined;
}

/** Paints all but what is said of the page: a band, two hills, and whose site it is. */
export function paintGround(context: SKRSContext2D, { site, colours, sign }: Ground): void {
  paintLandscape(context, colours);
  const top = height - 44 - signBox.height;
  const wide = sign ? paintSign(context, sign, top) + 22 : 0;
  context.fillStyle = colours.text;
  writeLine(context, { text: site, x: edge + wide, y: top + 49, size: 38, weight: 700 });
}

/**
 * Paints the sign in its own proportions, as large as there is room for.
 * @returns how wide it is
 */
function paintSign(context: SKRSContext2D, sign: Image, top: number): number {
  const scale = Math.min(signBox.width / sign.width, signBox.height / sign.height);
  const [wide, high] = [sign.width * scale, sign.height * scale];
  context.drawImage(sign, edge, top + (signBox.height - high) / 2, wide, high);
  return wide;
}

/** A band in the colour of what the page is about, and two hills below. */
function paintLandscape(
  context: SKRSContext2D,
  { ground, theme, tint, hill }: PictureColours,
): void {
  context.fillStyle = ground;
  context.fillRect(0, 0, width, height);
  context.fillStyle = theme;
  context.fillRect(0, 0, width, 24);
  const below = (
    fill: string,
    [left, first, second, right]: readonly [number, number, number, number],
  ) => {
    context.fillStyle = fill;
    context.beginPath();
    context.moveTo(0, left);
    context.bezierCurveTo(width / 3, first, (2 * width) / 3, second, width, right);
    context.lineTo(width, height);
    context.lineTo(0, height);
    context.fill();
  };
  below(hill, [560, 536, 492, landscapeTop]);
  below(tint, [506, landscapeTop, 606, 562]);
}

/** The colours of what is said of a page. */
type Inks = Pick<PictureColours, "theme" | "text">;

/** Where it was written: all in the ground's own colour before. */
export interface Written {
  readonly kind: Area;
  readonly title: Area;
}

/** Writes what is said of a page: what it is one of and its day, and its title. */
export function writeWords(
  context: SKRSContext2D,
  { kind, day, title }: PictureWords,
  { theme, text }: Inks,
): Written {
  context.fillStyle = theme;
  const line = day === undefined ? kind : `${kind} · ${day}`;
  const wide = writeLine(context, { text: line, x: edge, y: 124, size: 34, weight: 600 });
  context.fillStyle = text;
  const { width, bottom } = writeTitle(context, title);
  return {
    kind: areaOf(wide, { top: 84, bottom: titleTop }),
    title: areaOf(width, { top: titleTop, bottom: Math.min(bottom, landscapeTop) }),
  };
}

function areaOf(wide: number, { top, bottom }: { readonly top: number; readonly bottom: number }) {
  return {
    x: edge - overhang,
    y: top,
    width: Math.min(Math.ceil(wide) + 2 * overhang, width - edge),
    height: bottom - top,
  };
}

interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: 600 | 700;
}

/** Writes a line, cut where it would come too near to the edge, and gives its width in pixels. */
function writeLine(context: SKRSContext2D, { text, x, y, size, weight }: Line): number {
  context.font = fontOf(weight, size);
  const room = width - edge - x;
  const measure = (text: string) => context.measureText(text);
  const whole = measure(text).width;
  context.fillText(whole <= room ? text : shorten(text, room, measure), x, y);
  return Math.min(whole, room);
}

function writeTitle(context: SKRSContext2D, title: string) {
  const weight = 700;
  const measured = 100;
  context.font = fontOf(weight, measured);
  const { lines, size, width } = fitLines(
    title,
    titleBox,
    (text) => context.measureText(text).width / measured,
  );
  context.font = fontOf(weight, size);
  const baselineOf = (index: number) => titleTop + 6 + size * (1 + index * lineHeight);
  lines.forEach((text, index) => {
    context.fillText(text, edge, baselineOf(index));
  });
  return { width, bottom: Math.ceil(baselineOf(lines.length - 1) + size * 0.4) };
}
