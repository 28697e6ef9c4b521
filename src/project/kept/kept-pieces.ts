import { hash } from "node:crypto";
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { dirname } from "node:path";
import { crc32 } from "node:zlib";
import { makeFolder } from "../../disk/make-folder.ts";
import { writeWhole } from "../../disk/write-whole.ts";
import { readingCode } from "./generator-code.ts";
import { removeOld } from "./kept-file.ts";

/** Where a piece lies in a file, and a checksum of its bytes. */
export interface Piece {
  readonly start: number;
  readonly size: number;
  readonly checksum: number;
}

/**
 * A file of which the beginning is read at once, and the pieces that follow when they are asked for: of
 * 70 MB that are kept of 5,000 pages, a preview needs little.
 */
export interface KeptPieces {
  readonly head: Buffer;
  /** @throws DamagedFile when its bytes are not those that were written */
  readonly read: (piece: Piece) => Buffer;
  readonly close: () => void;
}

/** A file has been damaged since it was opened, or before in a place that nobody had looked at. */
export class DamagedFile extends Error {
  override name = "DamagedFile";
}

/** The beginning: a digest in hexadecimal digits of what makes the head valid, and the size of the head. */
const digestLength = 64;
const numberSize = 4;
const prefixSize = digestLength + numberSize;

/**
 * Opens a file that an earlier run has kept. It is the same as long as it is open, whatever takes its
 * place. One that is cut off, or of another version of the generator, is as none.
 */
export function openPieces(file: string): KeptPieces | undefined {
  let descriptor: number;
  try {
    descriptor = openSync(file, "r");
  } catch {
    return undefined;
  }
  const stats = fstatSync(descriptor);
  const size = stats.isFile() ? stats.size : 0;
  const read = (start: number, length: number) => {
    // Any bytes may say how long the head is: no memory is asked for what the file has not.
    if (start + length > size) return undefined;
    const bytes = Buffer.allocUnsafeSlow(length);
    return readSync(descriptor, bytes, 0, length, start) === length ? bytes : undefined;
  };
  const close = () => closeSync(descriptor);
  const prefix = read(0, prefixSize);
  const head = prefix && read(prefixSize, prefix.readUInt32LE(digestLength));
  if (!head || prefix.toString("latin1", 0, digestLength) !== sealOf(head, size)) {
    close();
    return undefined;
  }
  const first = prefixSize + head.length;
  return {
    head,
    read: (piece) => {
      const bytes = read(first + piece.start, piece.size);
      if (bytes && crc32(bytes) === piece.checksum) return bytes;
      throw new DamagedFile(`${file} has been damaged.`);
    },
    close,
  };
}

/** Keeps a head and pieces for later runs, as `writeKept` does. */
export function writePieces(file: string, head: Buffer, pieces: readonly Buffer[]): void {
  const folder = dirname(file);
  makeFolder(folder);
  removeOld(folder);
  const size = pieces.reduce((sum, { length }) => sum + length, prefixSize + head.length);
  const length = Buffer.alloc(numberSize);
  length.writeUInt32LE(head.length);
  const seal = Buffer.from(sealOf(head, size), "latin1");
  writeWhole(file, Buffer.concat([seal, length, head, ...pieces], size));
}

function sealOf(head: Buffer, size: number): string {
  return hash("sha256", `${readingCode()} ${size} ${hash("sha256", head)}`);
}
