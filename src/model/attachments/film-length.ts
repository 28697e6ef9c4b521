import { boxIn, viewOf } from "../boxes.ts";

/** How many seconds a film takes, as its file says; undefined where it does not, as while it is recorded. */
export function filmSeconds(type: "mp4" | "webm", content: Uint8Array): number | undefined {
  const seconds = type === "mp4" ? mp4Seconds(content) : webmSeconds(content);
  return seconds !== undefined && Number.isFinite(seconds) && seconds > 0 ? seconds : undefined;
}

/** The header of the movie says its length, and how many parts a second has (ISO/IEC 14496-12, 8.2.2). */
function mp4Seconds(content: Uint8Array): number | undefined {
  const movie = boxIn(content, "moov");
  const header = movie && boxIn(movie, "mvhd");
  if (!header || header.length < 32) return undefined;
  const view = viewOf(header);
  const isLong = view.getUint8(0) === 1;
  const parts = view.getUint32(isLong ? 20 : 12);
  return (isLong ? Number(view.getBigUint64(24)) : view.getUint32(16)) / parts;
}

/** The ids of elements of Matroska (RFC 9559, 5). */
const ids = { segment: 0x18538067, info: 0x1549a966, scale: 0x2ad7b1, duration: 0x4489 } as const;

const nanoseconds = 1e9;

/** The length counts parts of so many nanoseconds; a million of them where nothing is said (5.1.2). */
function webmSeconds(content: Uint8Array): number | undefined {
  const segment = elementIn(content, ids.segment);
  const info = segment && elementIn(segment, ids.info);
  const duration = info && elementIn(info, ids.duration);
  if (!info || !duration) return undefined;
  const scale = elementIn(info, ids.scale) ?? Uint8Array.of(0x0f, 0x42, 0x40);
  const part = scale.reduce((value, byte) => value * 256 + byte, 0);
  const view = viewOf(duration);
  if (duration.length !== 4 && duration.length !== 8) return undefined;
  const length = duration.length === 4 ? view.getFloat32(0) : view.getFloat64(0);
  return (length * part) / nanoseconds;
}

/** What is in the first element of an id (RFC 8794, 4 to 6); one of unknown size goes on to the end. */
function elementIn(content: Uint8Array, wanted: number): Uint8Array | undefined {
  for (let at = 0; at < content.length; ) {
    const id = numberAt(content, at, true);
    const size = id && numberAt(content, at + id.length, false);
    if (!id || !size) return undefined;
    const start = at + id.length + size.length;
    const end = size.value === 2 ** (7 * size.length) - 1 ? content.length : start + size.value;
    if (id.value === wanted) return content.subarray(start, end);
    at = end;
  }
  return undefined;
}

interface Counted {
  readonly value: number;
  /** How many bytes it takes: as many as its first byte has zeros in front, and one. */
  readonly length: number;
}

function numberAt(content: Uint8Array, at: number, keepsMark: boolean): Counted | undefined {
  const first = content[at] ?? 0;
  const length = Math.clz32(first) - 23;
  if (first === 0 || at + length > content.length) return undefined;
  const start = keepsMark ? first : first - 2 ** (8 - length);
  const rest = content.subarray(at + 1, at + length);
  return { value: rest.reduce((value, byte) => value * 256 + byte, start), length };
}
