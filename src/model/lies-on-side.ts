import { boxIn, viewOf } from "./boxes.ts";
import { lettersOf } from "./picture-bytes.ts";

/**
 * Whether a picture is shown turned by a quarter, so that its width is the height of its pixels: cameras and
 * programs write how it was held into it. In JPEG its measurer sees that.
 */
export function liesOnSide(content: Uint8Array, type: string): boolean {
  if (type === "avif") return isTurned(content);
  const block =
    type === "png" ? exifOfPng(content) : type === "webp" ? exifOfWebp(content) : undefined;
  return block !== undefined && orientationIn(block) >= 5;
}

/** AVIF says it in a property of the picture, by quarters; its EXIF says nothing (ISO/IEC 23008-12, 6.5.10). */
function isTurned(content: Uint8Array): boolean {
  // The version and the flags of this box take four bytes.
  const meta = boxIn(content, "meta")?.subarray(4);
  const properties = meta && boxIn(meta, "iprp");
  const all = properties && boxIn(properties, "ipco");
  const [quarters = 0] = (all && boxIn(all, "irot")) ?? [];
  return quarters % 2 === 1;
}

/** PNG (third edition), 5.3 and 11.3.4.5: a length, a name, what it holds, a checksum. */
function exifOfPng(content: Uint8Array): Uint8Array | undefined {
  const view = viewOf(content);
  for (let at = 8; at + 12 <= content.length; ) {
    const length = view.getUint32(at);
    if (lettersOf(content.subarray(at + 4, at + 8)) === "eXIf")
      return content.subarray(at + 8, at + 8 + length);
    at += length + 12;
  }
  return undefined;
}

/** RFC 9649, 2.3: a name, a length, what it holds, and a byte that makes the length even. */
function exifOfWebp(content: Uint8Array): Uint8Array | undefined {
  const view = viewOf(content);
  for (let at = 12; at + 8 <= content.length; ) {
    const length = view.getUint32(at + 4, true);
    if (lettersOf(content.subarray(at, at + 4)) === "EXIF") {
      const block = content.subarray(at + 8, at + 8 + length);
      return lettersOf(block.subarray(0, 6)) === "Exif\0\0" ? block.subarray(6) : block;
    }
    at += 8 + length + (length % 2);
  }
  return undefined;
}

const orientation = 0x0112;

/** The value of "Orientation" in the first directory of TIFF (EXIF 2.32, 4.6.2); 1 where there is none. */
function orientationIn(block: Uint8Array): number {
  if (block.length < 8) return 1;
  const view = viewOf(block);
  const isLittle = lettersOf(block.subarray(0, 2)) === "II";
  const start = view.getUint32(4, isLittle);
  if (start + 2 > block.length) return 1;
  const count = view.getUint16(start, isLittle);
  for (let at = start + 2; at + 12 <= block.length && at < start + 2 + count * 12; at += 12)
    if (view.getUint16(at, isLittle) === orientation) return view.getUint16(at + 8, isLittle);
  return 1;
}
