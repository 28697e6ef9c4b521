import { type IndexedPicture, rowLength } from "./indexed-png.ts";

/** Pixels as canvas gives them, opaque: 0xffBBGGRR. */
interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint32Array;
}

/** Colours that lie near each other, 0xBBGGRR, with the number of their pixels. */
type Box = readonly (readonly [colour: number, count: number])[];

/**
 * Reduces a picture to a number of colours. The boxes of colours that differ most are halved until there
 * are enough, and each is then shown as the most frequent colour in it: surfaces keep theirs exactly,
 * and the edges of letters and the shades of a sign get what is nearest.
 */
export function reduceColours({ width, height, pixels }: Pixels, limit: number): IndexedPicture {
  const boxes = boxesOf(countColours(pixels), limit);
  const indexes = new Map<number, number>();
  for (const [index, box] of boxes.entries())
    for (const [colour] of box) indexes.set(colour, index);
  const rows = new Uint8Array(rowLength(width) * height);
  forEachRun(pixels, (colour, from, to) => {
    const index = indexes.get(colour) ?? 0;
    for (let at = from; at < to; at++) rows[at + Math.floor(at / width) + 1] = index;
  });
  return { width, height, palette: boxes.map(mostFrequent), rows };
}

function countColours(pixels: Uint32Array): Box {
  const counts = new Map<number, number>();
  forEachRun(pixels, (colour, from, to) => {
    counts.set(colour, (counts.get(colour) ?? 0) + to - from);
  });
  return [...counts];
}

/** Calls with each run of pixels of one colour: most are long, so that little is looked up. */
function forEachRun(
  pixels: Uint32Array,
  act: (colour: number, from: number, to: number) => void,
): void {
  let from = 0;
  for (let at = 1; at <= pixels.length; at++) {
    if (pixels[at] === pixels[from]) continue;
    act((pixels[from] ?? 0) & 0xffffff, from, at);
    from = at;
  }
}

function boxesOf(all: Box, limit: number): readonly Box[] {
  const boxes = [widthOf(all)];
  while (boxes.length < limit) {
    const widest = boxes.reduce((one, other) => (other.width > one.width ? other : one));
    if (widest.width === 0) break;
    const { box, shift, middle } = widest;
    const low = box.filter(([colour]) => channel(colour, shift) <= middle);
    const high = box.filter(([colour]) => channel(colour, shift) > middle);
    boxes.splice(boxes.indexOf(widest), 1, widthOf(low), widthOf(high));
  }
  return boxes.map(({ box }) => box);
}

/** How much the colours of a box differ at most in red, green or blue, and where to halve it. */
function widthOf(box: Box) {
  const channels = [0, 8, 16].map((shift) => {
    const values = box.map(([colour]) => channel(colour, shift));
    const [least, most] = [Math.min(...values), Math.max(...values)];
    return { box, shift, width: most - least, middle: (least + most) / 2 };
  });
  return channels.reduce((one, other) => (other.width > one.width ? other : one));
}

function channel(colour: number, shift: number): number {
  return (colour >> shift) & 255;
}

function mostFrequent(box: Box): number {
  return box.reduce((one, other) => (other[1] > one[1] ? other : one))[0];
}
