/** The brands of HEIF whose pictures are coded as HEVC, or may be (ISO/IEC 23008-12, annex B). */
const heicBrands = ["heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"];

/** Whether bytes are a picture of the sort that telephones save and browsers do not show. */
export function isHeic(content: Uint8Array): boolean {
  const head = lettersOf(content.subarray(4, 64));
  if (!head.startsWith("ftyp") || head.includes("avif") || head.includes("avis")) return false;
  return heicBrands.includes(head.slice(4, 8));
}

/** What a PNG says before its pixels, and the place of the flags of a WebP and that of motion in them. */
const headOfPng = 4096;
const flagsOfWebp = 20;
const motion = 0b10;

/** Whether a picture may move: all GIFs are taken to. */
export function animates(content: Uint8Array, type: string): boolean {
  if (type === "gif") return true;
  if (type === "png") return lettersOf(content.subarray(0, headOfPng)).includes("acTL");
  if (type !== "webp" || lettersOf(content.subarray(12, 16)) !== "VP8X") return false;
  return ((content[flagsOfWebp] ?? 0) & motion) !== 0;
}

/** Bytes as letters, one for each. */
export function lettersOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
