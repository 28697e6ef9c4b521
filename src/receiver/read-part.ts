import type { FileHandle } from "node:fs/promises";
import type { Readable } from "node:stream";
import type { LookedAt } from "./look-up-file.ts";
import { FileReplaced, openFile } from "./open-file.ts";

/** Bytes of a file. */
export interface Part {
  readonly start: number;
  readonly length: number;
}

/** So much is read at once, and the file is closed again before a byte is sent. */
const mostAtOnce = 64 * 1024;

/**
 * Reads a part of a file: all of it, or, where it is large, as a stream that closes the file when it is
 * read to its end or destroyed. A stream fails when the file turns out to be shorter.
 * @throws what `openFile` throws
 */
export async function readPart(file: LookedAt, part: Part): Promise<Buffer | Readable> {
  const handle = await openFile(file);
  if (part.length > mostAtOnce) return streamPart(handle, part);
  try {
    return await readAtOnce(handle, file, part);
  } finally {
    await handle.close();
  }
}

async function readAtOnce(
  handle: FileHandle,
  { path }: LookedAt,
  { start, length }: Part,
): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, start);
  if (bytesRead < length) throw new FileReplaced(path);
  return buffer;
}

function streamPart(handle: FileHandle, { start, length }: Part): Readable {
  const stream = handle.createReadStream({ start, end: start + length - 1 });
  // A client that has been promised more bytes would wait for them.
  stream.once("end", () => {
    if (stream.bytesRead < length) stream.destroy(new FileReplaced());
  });
  return stream;
}
