import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { LRUCache } from "lru-cache";
import type { LookedAt } from "./look-up-file.ts";
import { openFile } from "./open-file.ts";

/** The encodings that are offered, the best first. */
export const encodings = ["br", "gzip"] as const;
export type Encoding = (typeof encodings)[number];

/** So much memory holds what has been compressed; what was asked for longest ago makes room. */
const mostMemory = 64 * 1024 * 1024;

/** Larger texts are sent as they stand: compressing one would take the memory of many pages. */
const mostBytes = 8 * 1024 * 1024;

/** A smaller text fits into a packet as it stands. */
const fewestBytes = 512;

/** Whether a file gains by being compressed. */
export function isCompressible(type: string | undefined, { stats }: LookedAt): boolean {
  if (stats.size < fewestBytes || stats.size > mostBytes) return false;
  return /^(text\/|image\/svg\+xml|application\/([\w.-]+\+)?(json|xml|javascript|manifest)\b)/.test(
    type ?? "",
  );
}

/** Gives the compressed bytes of a file. */
export type CompressedFiles = (file: LookedAt, encoding: Encoding) => Promise<Buffer>;

/**
 * Compresses each text of a build once: the first time that it is asked for, whoever asks meanwhile
 * waits for the same bytes. A file that is built anew is another one. How long it takes and why it is
 * not done by the build: docs/decisions/024-serving-files.md.
 * @throws what `openFile` throws
 */
export function compressedFiles(): CompressedFiles {
  interface Wanted {
    readonly file: LookedAt;
    readonly encoding: Encoding;
  }
  const cache = new LRUCache<string, Buffer, Wanted>({
    maxSize: mostMemory,
    sizeCalculation: ({ length }) => length + 1,
    // Whoever waits gets the bytes, also when others have taken their room.
    ignoreFetchAbort: true,
    fetchMethod: (_key, _old, { context }) => compress(context.file, context.encoding),
  });
  return (file, encoding) => {
    const { ino, size, mtimeMs } = file.stats;
    const key = [encoding, ino, size, mtimeMs, file.path].join(" ");
    return cache.forceFetch(key, { context: { file, encoding } });
  };
}

const encoders: Readonly<Record<Encoding, (bytes: Buffer) => Promise<Buffer>>> = {
  br: (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 5,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gzip: (bytes) => promisify(gzip)(bytes, { level: 9 }),
};

async function compress(looked: LookedAt, encoding: Encoding): Promise<Buffer> {
  const file = await openFile(looked);
  try {
    return await encoders[encoding](await file.readFile());
  } finally {
    await file.close();
  }
}
