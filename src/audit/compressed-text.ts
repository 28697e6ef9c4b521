import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { promisify } from "node:util";
import { constants, gzip } from "node:zlib";
import { decodedPath } from "./decoded-path.ts";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain",
  ".xml": "application/xml",
};

/**
 * A text of a built site as the plainest of hosts sends it: with gzip, which is never smaller than
 * what a better one sends. Undefined where there is no such text.
 * @param path from the root of the site, percent-encoded: `/sv/`
 */
export async function compressedText(
  folder: string,
  path: string,
): Promise<{ readonly type: string; readonly bytes: Buffer } | undefined> {
  const file = normalize(decodedPath(path.endsWith("/") ? `${path}index.html` : path));
  const type = types[extname(file)];
  if (type === undefined) return undefined;
  const text = await readFile(join(folder, file)).catch(() => undefined);
  if (!text) return undefined;
  const bytes = await promisify(gzip)(text, { level: constants.Z_BEST_COMPRESSION });
  return { type, bytes };
}
