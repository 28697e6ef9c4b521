import { createCanvas, GlobalFonts, loadImage, type SKRSContext2D } from "@napi-rs/canvas";
import { sharePictureSize } from "../../routes/share-picture.ts";
import { fitLines, lineHeight } from "./fit-lines.ts";
import type { PictureColours } from "./picture-colours.ts";
import type { PictureWords } from "./picture-words.ts";

/** What a picture is drawn of. */
export interface Drawing {
  readonly words: PictureWords;
  readonly colours: PictureColours;
  /** The sign of the body, an SVG or another picture that is square. */
  readonly logo?: Buffer | undefined;
}

const { width, height } = sharePictureSize;

/** Nothing stands nearer to an edge: previews may cut it. */
const edge = 80;
const quality = 88;
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

/** Draws a picture as JPEG; the same drawing gives the same bytes. */
export async function drawPicture({ words, colours, logo }: Drawing): Promise<Buffer> {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext("2d");
  drawLandscape(context, colours);
  context.textBaseline = "alphabetic";
  const kind = words.day === undefined ? words.kind : `${words.kind} · ${words.day}`;
  drawLine(context, { text: kind, x: edge, y: 124, size: 34, weight: 600, fill: colours.theme });
  drawTitle(context, words.title, colours.text);
  await drawSender(context, { words, colours, logo });
  return canvas.encode("jpeg", quality);
}

/** A band in the colour of what the page is about, and two hills below. */
function drawLandscape(
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
  below(hill, [548, 520, 470, 452]);
  below(tint, [500, 470, 600, 556]);
}

interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: 600 | 700;
  readonly fill: string;
}

function drawLine(context: SKRSContext2D, { text, x, y, size, weight, fill }: Line): void {
  context.font = fontOf(weight, size);
  context.fillStyle = fill;
  const room = width - edge - x;
  const [line = text] =
    context.measureText(text).width <= room ? [text] : shortened(context, text, room);
  context.fillText(line, x, y);
}

function shortened(context: SKRSContext2D, text: string, room: number): readonly string[] {
  let short = text;
  while (short !== "" && context.measureText(`${short}…`).width > room)
    short = short.slice(0, -1).trimEnd();
  return [`${short}…`];
}

function drawTitle(context: SKRSContext2D, title: string, fill: string): void {
  const box = { width: width - 2 * edge, height: 318 };
  const weight = 700;
  const { lines, size } = fitLines(title, box, (text, size) => {
    context.font = fontOf(weight, size);
    return context.measureText(text).width;
  });
  lines.forEach((text, index) => {
    const y = 150 + size * (1 + index * lineHeight);
    drawLine(context, { text, x: edge, y, size, weight, fill });
  });
}

async function drawSender(
  context: SKRSContext2D,
  { words, colours, logo }: Drawing,
): Promise<void> {
  const sign = logo && (await loadImage(logo));
  const size = 72;
  const top = height - 44 - size;
  if (sign) context.drawImage(sign, edge, top, size, size);
  drawLine(context, {
    text: words.site,
    x: sign ? edge + size + 22 : edge,
    y: top + 49,
    size: 38,
    weight: 700,
    fill: colours.text,
  });
}
