import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { imageSize } from "image-size";
import posix from "path-browserify";
import { attachmentTypeOf } from "../markdown/attachment.ts";
import { readAttachment } from "./attachments/read-attachment.ts";
import { readShown, shownEndings } from "./attachments/read-shown.ts";
import type { FaultCode, FaultValues, Report } from "./fault.ts";
import { findXmlFault } from "./find-xml-fault.ts";
import { liesOnSide } from "./lies-on-side.ts";
import { animates, isHeic, lettersOf } from "./picture-bytes.ts";
import type { MediaFile } from "./site.ts";

/** What browsers show as a picture: the endings of each type, by the name that `image-size` gives it. */
const pictureTypes: Readonly<Record<string, readonly string[]>> = {
  svg: [".svg"],
  png: [".png"],
  jpg: [".jpg", ".jpeg"],
  webp: [".webp"],
  gif: [".gif"],
  avif: [".avif"],
};

const pictureEndings = Object.values(pictureTypes).flat();

/** The most bytes of a picture: the largest photographs of good cameras have them. */
const mostPictureBytes = 25_000_000;

/** The SHA-256 of bytes in hexadecimal digits, wherever this runs. */
function digestAnywhere(content: Uint8Array): string {
  return bytesToHex(sha256(content));
}

/**
 * Measures a file of the media folder. What visitors could not make use of is a fault: a picture or
 * another file whose type is not the one that its name says, that was cut off on its way, or is empty.
 * @param path from the root of the site
 * @param digest gives the SHA-256 of bytes in hexadecimal digits; the machine's own is quicker
 */
export function measureMedia(
  path: string,
  content: Uint8Array,
  report: Report,
  digest = digestAnywhere,
): MediaFile | undefined {
  const bytes = content.byteLength;
  const ending = posix.extname(path).toLowerCase();
  const attached = attachmentTypeOf(path);
  if (attached) return readAttachment({ type: attached, path, content }, report);
  const shown = shownEndings.find((one) => one === ending);
  if (shown) return readShown({ ending: shown, path, content }, report);
  const tell = (code: FaultCode, values: FaultValues = {}, line?: number) => {
    report({ severity: "error", file: path, ...(line !== undefined && { line }), code, values });
    return undefined;
  };
  if (isHeic(content)) return tell("picture-is-heic");
  if (!pictureEndings.includes(ending)) return tell("not-for-the-web", { ending });
  if (bytes > mostPictureBytes) return tell("picture-too-heavy", { size: inMegabytes(bytes) });
  const size = sizeOf(content);
  if (!size) return tell("broken-picture");
  const endings = pictureTypes[size.type];
  if (endings === undefined) return tell("not-for-the-web", { ending: size.type });
  if (!endings.includes(ending)) return tell("picture-misnamed", { ending: endings[0] ?? "" });
  if (!(size.width > 0 && size.height > 0)) return tell("picture-without-size");
  if (!isWhole(content, size.type)) return tell("picture-cut-off");
  // Browsers show nothing of a drawing that is not well-formed.
  const fault = size.type === "svg" ? findXmlFault(new TextDecoder().decode(content)) : undefined;
  if (fault)
    return tell(isOpen(fault.detail) ? "picture-cut-off" : "broken-drawing", {}, fault.line);
  const measured = { width: size.width, height: size.height, bytes, isPicture: true };
  if (size.type === "svg") return measured;
  const raster = { digest: digest(content), isAnimated: animates(content, size.type) };
  return { ...measured, raster };
}

function inMegabytes(bytes: number): number {
  return Math.ceil(bytes / 1_000_000);
}

function isOpen(detail: string): boolean {
  return /unclosed|unexpected end/i.test(detail);
}

interface Size {
  readonly type: string;
  readonly width: number;
  readonly height: number;
}

function sizeOf(content: Uint8Array): Size | undefined {
  try {
    const { type, ...size } = imageSize(content);
    // AVIF is one of the formats of HEIF, which says so in its brand.
    const isAvif = type === "heif" && /^avi[fs]$/.test(lettersOf(content.subarray(8, 12)));
    const name = isAvif ? "avif" : (type ?? "");
    // Cameras write how they were held (EXIF 2.32, "Orientation"): from 5 on, they lay on their side.
    const isTurned = (size.orientation ?? 1) >= 5 || liesOnSide(content, name);
    const [width, height] = isTurned ? [size.height, size.width] : [size.width, size.height];
    return { type: name, width, height };
  } catch {
    return undefined;
  }
}

/** Whether the end of a picture is there, by the mark that its format puts there. */
function isWhole(content: Uint8Array, type: string): boolean {
  const last = (bytes: number) => lettersOf(content.subarray(-bytes));
  if (type === "png") return last(64).includes("IEND");
  if (type === "gif") return last(1) === "\u003b";
  // Some cameras add bytes after the end.
  if (type === "jpg") return endOfJpeg(content) > content.length / 2;
  if (type === "webp") return lengthOfWebp(content) <= content.length;
  return true;
}

/** Where the last mark of an end begins (`FF D9`); negative without one. */
function endOfJpeg(content: Uint8Array): number {
  let index = content.lastIndexOf(0xd9);
  while (index > 0 && content[index - 1] !== 0xff) index = content.lastIndexOf(0xd9, index - 1);
  return index - 1;
}

/** How long a file says that it is: what follows its first eight bytes, four of which hold that number. */
function lengthOfWebp(content: Uint8Array): number {
  const { buffer, byteOffset, byteLength } = content;
  return new DataView(buffer, byteOffset, byteLength).getUint32(4, true) + 8;
}
