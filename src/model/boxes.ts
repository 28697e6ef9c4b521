import { lettersOf } from "./picture-bytes.ts";

/**
 * What is in the first box of a name: its size, its name, what it holds (ISO/IEC 14496-12, 4.2). Films and pictures
 * of AVIF are made of such boxes.
 */
export function boxIn(content: Uint8Array, name: string): Uint8Array | undefined {
  const view = viewOf(content);
  for (let at = 0; at + 8 <= content.length; ) {
    const short = view.getUint32(at);
    const isLong = short === 1 && at + 16 <= content.length;
    const head = isLong ? 16 : 8;
    const size = isLong ? Number(view.getBigUint64(at + 8)) : short || content.length - at;
    if (size < head) return undefined;
    if (lettersOf(content.subarray(at + 4, at + 8)) === name)
      return content.subarray(at + head, at + size);
    at += size;
  }
  return undefined;
}

/** Bytes, to read numbers of them. */
export function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}
