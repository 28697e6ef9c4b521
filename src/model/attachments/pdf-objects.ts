import { Unzlib } from "fflate";

/** More packed objects are not looked through, and no more bytes of each. */
const most = { streams: 2000, packed: 5_000_000, unpacked: 20_000_000 };

/** So much is unpacked at a time: a few bytes may become a thousand times as many. */
const step = 16_384;

/** A byte becomes a letter, so that places in the text are those in the bytes. */
const letters = new TextDecoder("latin1");

/** The objects of a PDF, as they are written (ISO 32000-2, 7.3.10). */
export interface PdfObjects {
  /** Whether its texts can be read by those alone who have a key (7.6). */
  readonly isLocked: boolean;
  /** The one that says of what the document is made; empty where there is none. */
  catalogue(): string;
  /** An object by its number; the last of that number counts. Empty where there is none. */
  find(number: string): string;
}

/** Reads the objects of a PDF, those that have been packed only when they are asked for. */
export function pdfObjects(content: Uint8Array): PdfObjects {
  const text = letters.decode(content);
  let packed: ReadonlyMap<string, string> | undefined;
  const unpacked = () => {
    packed ??= new Map(packedObjects(content, text));
    return packed;
  };
  const find = (number: string) => {
    const [last] = [...text.matchAll(new RegExp(`(?<!\\d)${number}\\s+\\d+\\s+obj\\b`, "g"))].slice(
      -1,
    );
    if (!last) return unpacked().get(number) ?? "";
    return text.slice(last.index, text.indexOf("endobj", last.index));
  };
  return {
    isLocked: /\/Encrypt\s/.test(text),
    find,
    catalogue: () => {
      const [, number] = [...text.matchAll(/\/Root\s+(\d+)\s+\d+\s+R/g)].at(-1) ?? [];
      return number === undefined ? "" : find(number);
    },
  };
}

/** Objects that have been packed together (7.5.7): their numbers and places come first. */
function* packedObjects(content: Uint8Array, text: string): Generator<[string, string]> {
  const streams = text.matchAll(/\/ObjStm\b[\s\S]{0,400}?stream\r?\n/g);
  let count = 0;
  for (const { index, 0: beginning } of streams) {
    count += 1;
    if (count > most.streams) return;
    const start = index + beginning.length;
    const end = Math.min(text.indexOf("endstream", start), start + most.packed);
    const first = /\/First\s+(\d+)/.exec(text.slice(text.lastIndexOf(" obj", index), start))?.[1];
    yield* objectsIn(unpackedText(content.subarray(start, end)), Number(first ?? 0));
  }
}

/** @param first where the first object begins: before it stand numbers and places, in turn */
function* objectsIn(unpacked: string, first: number): Generator<[string, string]> {
  const head = unpacked.slice(0, first).trim().split(/\s+/);
  const places = head.filter((_, at) => at % 2 === 1).map((place) => first + Number(place));
  for (const [at, place] of places.entries())
    yield [head[2 * at] ?? "", unpacked.slice(place, places[at + 1])];
}

class TooLargeError extends Error {}

/** What was packed, up to where it cannot be read, or becomes too large. */
function unpackedText(bytes: Uint8Array): string {
  let text = "";
  const stream = new Unzlib((part) => {
    text += letters.decode(part);
    if (text.length > most.unpacked) throw new TooLargeError();
  });
  try {
    for (let at = 0; at < bytes.length; at += step)
      stream.push(bytes.subarray(at, at + step), at + step >= bytes.length);
  } catch {
    // What was unpacked before the slip counts.
  }
  return text;
}
