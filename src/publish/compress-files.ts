import { rmSync } from "node:fs";
import { mkdir, readFile, stat, utimes, writeFile } from "node:fs/promises";
import { dirname, extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { compressibleTypes, mediaTypes } from "../outputs/hosts/media-types.ts";
import { inLanes } from "../workers/in-lanes.ts";
import { contentOf } from "./folder-content.ts";
import type { LastSite } from "./last-site.ts";

/** A site that is ready to be published but for its compressed files. */
interface Compressing {
  /** The folder in which it is built. */
  readonly folder: string;
  /** The folder of the last one. */
  readonly target: string;
  readonly last: LastSite;
}

/** Below this, an answer is one packet in any case. */
const fewBytes = 1000;

/** So many files are in memory at the same time; the machine compresses four at once beside the program. */
const atOnce = 8;

const endings: ReadonlySet<string> = new Set(
  compressibleTypes.flatMap((type) => mediaTypes[type] ?? []).map((ending) => `.${ending}`),
);

const [brotli, zip] = [promisify(brotliCompress), promisify(gzip)];

/** What servers look for beside a file, and how it is made. The same bytes give the same ones. */
const ways = [
  [
    ".br",
    (bytes: Buffer) =>
      brotli(bytes, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        },
      }),
  ],
  [".gz", (bytes: Buffer) => zip(bytes, { level: constants.Z_BEST_COMPRESSION })],
] as const;

/**
 * Writes compressed files beside the texts of a site, with their times: servers make the tags of answers
 * of these. What stays of the last site keeps those that it has.
 */
export async function compressFiles(site: Compressing): Promise<void> {
  const paths = [...contentOf(site.folder).files, ...site.last.kept].filter((path) =>
    endings.has(extname(path)),
  );
  await inLanes(paths, (path) => compressFile(path, site), atOnce);
}

async function compressFile(path: string, { folder, target, last }: Compressing): Promise<void> {
  const isKept = last.kept.has(path);
  const file = join(isKept ? target : folder, path);
  const bytes = await readFile(file);
  if (bytes.length < fewBytes) return;
  // Eleventy writes what is the same, too.
  const stays = isKept || last.keeps(path, bytes);
  if (stays && !isKept) rmSync(file);
  const { mtimeMs } = await stat(stays ? join(target, path) : file);
  for (const [ending, compress] of ways) {
    const own = path + ending;
    if (stays && last.files.has(own) && last.keeps(own, await readFile(join(target, own))))
      continue;
    const compressed = await compress(bytes);
    if (compressed.length >= bytes.length) continue;
    const place = join(folder, own);
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, compressed);
    await utimes(place, mtimeMs / 1000, mtimeMs / 1000);
  }
}
