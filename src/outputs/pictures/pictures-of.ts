import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, extname, join } from "node:path";
import { keepFile } from "../../disk/keep-file.ts";
import { makeFolder } from "../../disk/make-folder.ts";
import type { MediaFile, Raster } from "../../model/site.ts";
import { pictureRecipe, sourcesOf } from "../../routes/picture-sources.ts";
import { encodeBare, encodePicture } from "./encode-picture.ts";
import { isBare } from "./is-bare.ts";

/** A picture of the built site that is made of one of the media. */
export interface MadePicture {
  /** Of which it is made, below the media folder. */
  readonly name: string;
  /** From the root of the built site, without a leading slash. */
  readonly path: string;
  /** Where it is kept once it has been made. */
  readonly file: string;
  /**
   * Makes it, unless it has been made before.
   * @throws UnreadablePicture
   */
  readonly make: () => Promise<void>;
}

/** What says that it is a picture cannot be read as one. */
export class UnreadablePicture extends Error {
  override name = "UnreadablePicture";
}

/** Where the original of a picture stands, and what is known of it. */
export interface Original {
  /** Below the media folder. */
  readonly name: string;
  readonly file: string;
  readonly media: MediaFile;
}

/**
 * What a site publishes of a picture of pixels: the sizes that pages show, the smallest one first, and
 * under its own name the picture without what the camera wrote. None of a drawing.
 * @param cache a folder that keeps what has been made
 */
export function picturesOf(original: Original, cache: string): readonly MadePicture[] {
  const { name, media } = original;
  if (!media.raster) return [];
  const { digest, isAnimated } = media.raster;
  const kept = (ending: string) => join(cache, `${digest}.${pictureRecipe}${ending}`);
  const made = (path: string, file: string, encode: Encode) => {
    const make = () => makeOnce({ original, digest, file, encode });
    return { name, path, file, make };
  };
  const sizes = sourcesOf(name, media).map(({ url, ...size }) =>
    made(decodeURIComponent(url.slice(1)), kept(`-${size.width}.${size.type}`), (content) =>
      encodePicture(content, size),
    ),
  );
  const bare = made(`media/${name}`, kept(extname(name).toLowerCase()), async (content) =>
    isBare(content) ? content : encodeBare(content, isAnimated),
  );
  return [...sizes, bare];
}

type Encode = (content: Uint8Array) => Promise<Uint8Array>;

interface Making extends Pick<Raster, "digest"> {
  readonly original: Original;
  readonly file: string;
  readonly encode: Encode;
}

async function makeOnce({ original, file, encode }: Making): Promise<void> {
  if (existsSync(file)) return;
  const content = await readFile(original.file);
  const picture = await encode(content).catch(refuse);
  makeFolder(dirname(file));
  keepFile(file, picture);
}

function refuse(cause: unknown): never {
  throw new UnreadablePicture(String(cause), { cause });
}
