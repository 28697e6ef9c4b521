import { readFile, realpath } from "node:fs/promises";
import { dirname, extname, join, posix, sep } from "node:path";
import { slugify } from "../../i18n/slug.ts";
import type { Fault } from "../../model/fault.ts";
import { isPublishableName } from "../../model/file-name.ts";
import { measureMedia } from "../../model/measure-media.ts";
import type { MediaFile } from "../../model/site.ts";
import { mediaFolder } from "../../model/site-files.ts";
import type { NewFile } from "../write-new-files.ts";
import type { Block, FoundPicture } from "./page-blocks.ts";
import { excerpt } from "./remark.ts";
import type { PicturePlace } from "./write-picture.ts";

/** The pictures that this run puts among the media, by their names there. */
export type NewPictures = Map<string, { readonly content: Buffer; readonly media: MediaFile }>;

export interface PictureSearch {
  /** The folder of the site. */
  readonly root: string;
  /** The folder that is imported: no file outside is read. */
  readonly folder: string;
  readonly added: NewPictures;
}

/** The pictures of a page by what it calls them, and the files that they need. */
export interface FoundPictures {
  readonly places: ReadonlyMap<string, PicturePlace>;
  readonly files: readonly NewFile[];
}

/**
 * Finds the pictures of a page that lie beside it, and gives each a name among the media that is free or
 * has the same picture.
 * @param page the file that was saved, and the one that is to be
 */
export async function findPictures(
  blocks: readonly Block[],
  page: { readonly source: string; readonly target: string },
  search: PictureSearch,
): Promise<FoundPictures> {
  const places = new Map<string, PicturePlace>();
  const files: NewFile[] = [];
  for (const { src } of picturesIn(blocks)) {
    if (places.has(src)) continue;
    const content = await readBeside(src, page.source, search.folder);
    if (!content) places.set(src, missing(src));
    else {
      const placed = await placePicture(src, content, search);
      if ("path" in placed) files.push(placed.file);
      const path = "path" in placed ? placed.path : undefined;
      const target = path && posix.relative(posix.dirname(page.target), path);
      places.set(src, target === undefined ? (placed as PicturePlace) : { target });
    }
  }
  return { places, files };
}

/** What is said of a picture that is not there. */
export function missing(src: string): PicturePlace {
  const picture = excerpt(src === "" ? "?" : (src.split(/[?#]/)[0] ?? src));
  return { remark: { code: "picture-missing", values: { picture } } };
}

function picturesIn(blocks: readonly Block[]): readonly FoundPicture[] {
  return blocks.flatMap((block) => {
    if (block.kind === "picture") return [block.picture];
    if (block.kind === "list") return block.items.flatMap(picturesIn);
    return "blocks" in block ? picturesIn(block.blocks) : [];
  });
}

async function readBeside(src: string, page: string, folder: string): Promise<Buffer | undefined> {
  if (src === "" || /^[a-z][a-z0-9+.-]*:|^\/\/|\0/i.test(src)) return undefined;
  const [path = ""] = src.split(/[?#]/);
  const from = path.startsWith("/") ? folder : dirname(page);
  for (const name of new Set([path, decoded(path)])) {
    const file = await realpath(join(from, name)).catch(() => undefined);
    const inside = await realpath(folder);
    if (file?.startsWith(inside + sep)) return readFile(file).catch(() => undefined);
  }
  return undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text).replaceAll("\0", "");
  } catch {
    return text;
  }
}

async function placePicture(
  src: string,
  content: Buffer,
  { root, added }: PictureSearch,
): Promise<PicturePlace | { readonly path: string; readonly file: NewFile }> {
  const ending = extname(src.split(/[?#]/)[0] ?? "").toLowerCase();
  const stem =
    slugify(decoded(posix.basename(src.split(/[?#]/)[0] ?? "", extname(src)))) || "picture";
  let why: Fault | undefined;
  const media = measureMedia(`picture${ending}`, content, (fault) => {
    why ??= fault;
  });
  if (!media?.isPicture || !isPublishableName(`${stem}${ending}`))
    return {
      remark: {
        code: "picture-unusable",
        values: { ...why?.values, picture: excerpt(src), why: why?.code ?? "not-a-picture" },
      },
    };
  for (let count = 1; ; count += 1) {
    const name = `${stem.slice(0, 80)}${count === 1 ? "" : `-${count}`}${ending}`;
    const path = `${mediaFolder}/${name}`;
    const other =
      added.get(name)?.content ?? (await readFile(join(root, path)).catch(() => undefined));
    if (other && !other.equals(content)) continue;
    if (!other) added.set(name, { content, media });
    return { path, file: { path, content } };
  }
}
