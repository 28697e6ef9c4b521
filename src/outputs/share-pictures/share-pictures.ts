import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { type Drawing, drawPicture, registerTypeface } from "./draw-picture.ts";

/** What pictures are drawn with, and where they are kept. */
export interface Studio {
  /** A folder that keeps what has been drawn; a picture is drawn again only when it changes. */
  readonly cache: string;
  /** The files of the typeface, as WOFF2; a later one has the letters that those before it lack. */
  readonly fonts: readonly Buffer[];
}

const require = createRequire(import.meta.url);
const drawers = ["./draw-picture.ts", "./fit-lines.ts"].map(
  (name) => new URL(name, import.meta.url),
);

/** Gives a function that makes pictures, or takes them as they were made before. */
export async function openStudio({
  cache,
  fonts,
}: Studio): Promise<(drawing: Drawing) => Promise<Buffer>> {
  await mkdir(cache, { recursive: true });
  const code = await Promise.all(drawers.map((file) => readFile(file)));
  const base = createHash("sha256").update(require("@napi-rs/canvas/package.json").version);
  for (const part of [...fonts, ...code]) base.update(part);
  const start = base.digest("hex");
  let isReady = false;
  return async (drawing) => {
    const { logo = "", ...rest } = drawing;
    const hash = createHash("sha256").update(start).update(JSON.stringify(rest)).update(logo);
    const file = join(cache, `${hash.digest("hex").slice(0, 20)}.jpg`);
    const kept = await readFile(file).catch(() => undefined);
    if (kept) return kept;
    if (!isReady) registerTypeface(fonts);
    isReady = true;
    return keep(file, await drawPicture(drawing));
  };
}

/** Another build may write the same picture at the same time. */
async function keep(file: string, picture: Buffer): Promise<Buffer> {
  const part = `${file}.${randomUUID()}`;
  await writeFile(part, picture);
  await rename(part, file);
  return picture;
}
