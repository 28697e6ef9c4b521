import { viewOf } from "../../model/boxes.ts";
import { lettersOf } from "../../model/picture-bytes.ts";

/**
 * Whether a picture holds nothing but its pixels and what is needed to show them: no EXIF with its place
 * and camera, no XMP, no profile, no comments, nothing after its end. What this does not know is taken
 * for something.
 */
export function isBare(content: Uint8Array): boolean {
  if (content[0] === 0xff) return isBareJpeg(content);
  const head = lettersOf(content.subarray(0, 12));
  if (head.startsWith("\u0089PNG")) return isBarePng(content);
  return head.startsWith("RIFF") && isBareWebp(content);
}

/** ITU-T T.81: SOS begins the pixels, APP0 says the density, APP14 how colours are written. */
const marks = {
  pixels: 0xda,
  density: 0xe0,
  colours: 0xee,
  firstApp: 0xe0,
  comment: 0xfe,
} as const;

function isBareJpeg(content: Uint8Array): boolean {
  const view = viewOf(content);
  let at = 2;
  while (at + 4 <= content.length) {
    if (content[at] !== 0xff) return false;
    const mark = content[at + 1] ?? 0;
    if (mark === marks.pixels) return content.at(-2) === 0xff && content.at(-1) === 0xd9;
    const isApp = mark >= marks.firstApp && mark < marks.firstApp + 16;
    const isNeeded = mark === marks.density || mark === marks.colours;
    if ((isApp && !isNeeded) || mark === marks.comment) return false;
    at += 2 + view.getUint16(at + 2);
  }
  return false;
}

/** Portable Network Graphics, third edition, 11: the chunks that decide how a picture looks. */
const shownOfPng = /^(IHDR|PLTE|IDAT|IEND|tRNS|gAMA|cHRM|sRGB|sBIT|bKGD|pHYs|acTL|fcTL|fdAT)$/;

function isBarePng(content: Uint8Array): boolean {
  const view = viewOf(content);
  let at = 8;
  while (at + 12 <= content.length) {
    const name = lettersOf(content.subarray(at + 4, at + 8));
    if (!shownOfPng.test(name)) return false;
    at += 12 + view.getUint32(at);
    if (name === "IEND") return at === content.length;
  }
  return false;
}

/** WebP Container Specification: the chunks that decide how a picture looks. */
const shownOfWebp = /^(VP8 |VP8L|VP8X|ALPH|ANIM|ANMF)$/;

function isBareWebp(content: Uint8Array): boolean {
  const view = viewOf(content);
  let at = 12;
  while (at + 8 <= content.length) {
    if (!shownOfWebp.test(lettersOf(content.subarray(at, at + 4)))) return false;
    const length = view.getUint32(at + 4, true);
    at += 8 + length + (length % 2);
  }
  return at === content.length;
}
