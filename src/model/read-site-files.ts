import { readdir, readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import { imageSize } from "image-size";
import type { Fault, Report } from "./fault.ts";
import type { MediaFile } from "./site.ts";
import type { TextFile } from "./source-file.ts";

/** The folders below a site's root that hold its content. */
export const dataFolder = "_data";
export const contentFolder = "src/content";
export const mediaFolder = "src/content/media";

/** The files of a site as they stand on the disk, in a stable order. */
export interface SiteFiles {
  readonly data: readonly TextFile[];
  readonly content: readonly TextFile[];
  readonly media: ReadonlyMap<string, MediaFile>;
  /** What was wrong with files that could not be read as what they should be. */
  readonly faults: readonly Fault[];
  /** The paths of those files: they exist, but have no text here. */
  readonly unreadable: ReadonlySet<string>;
}

/** Reads the content of a site: the one place where the model touches the disk. */
export async function readSiteFiles(root: string): Promise<SiteFiles> {
  const faults: Fault[] = [];
  const report: Report = (fault) => faults.push(fault);
  const [data, content, comments, media] = await Promise.all([
    listFiles(root, dataFolder, ".json"),
    listFiles(root, contentFolder, ".md"),
    listFiles(root, join(contentFolder, "comments"), ".json"),
    listFiles(root, mediaFolder, ""),
  ]);
  return {
    data: await readTexts(root, data, report),
    content: await readTexts(root, [...content, ...comments], report),
    media: await readMedia(root, media, report),
    faults,
    unreadable: new Set(faults.map(({ file }) => file)),
  };
}

async function listFiles(
  root: string,
  folder: string,
  extension: string,
): Promise<readonly string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return [];
      throw error;
    },
  );
  return entries
    .filter(
      (entry) => entry.isFile() && entry.name.endsWith(extension) && !entry.name.startsWith("."),
    )
    .map((entry) =>
      toPosix(join(entry.parentPath, entry.name)).slice(toPosix(join(root, "/")).length),
    )
    .sort();
}

function toPosix(path: string): string {
  return path.replaceAll("\\", "/");
}

async function readTexts(
  root: string,
  paths: readonly string[],
  report: Report,
): Promise<readonly TextFile[]> {
  const files = await Promise.all(
    paths.map(async (path): Promise<TextFile | undefined> => {
      const bytes = await readFile(join(root, path));
      try {
        return { path, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
      } catch {
        report({ severity: "error", file: path, ...badByte(bytes), code: "not-utf-8", values: {} });
        return undefined;
      }
    }),
  );
  return files.filter((file) => file !== undefined);
}

/** The line of the first byte that is no UTF-8. */
function badByte(bytes: Buffer): { line: number } {
  const lines = bytes.toString("latin1").split("\n");
  const bad = lines.findIndex((line) => {
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(line, "latin1"));
      return false;
    } catch {
      return true;
    }
  });
  return { line: bad + 1 };
}

async function readMedia(
  root: string,
  paths: readonly string[],
  report: Report,
): Promise<ReadonlyMap<string, MediaFile>> {
  const sizes = await Promise.all(
    paths.map(async (path): Promise<readonly [string, MediaFile] | undefined> => {
      const content = await readFile(join(root, path));
      const bytes = content.byteLength;
      const name = posix.relative(mediaFolder, path);
      if (isDocumentFile(path)) return [name, { width: 0, height: 0, bytes }];
      try {
        const { width, height } = imageSize(content);
        return [name, { width, height, bytes }];
      } catch {
        report({ severity: "error", file: path, code: "broken-picture", values: {} });
        return undefined;
      }
    }),
  );
  return new Map(sizes.filter((size) => size !== undefined));
}

/** Files that visitors download or play, with the captions of films; the others are pictures. */
function isDocumentFile(path: string): boolean {
  return /\.(pdf|webm|mp4|vtt)$/.test(path);
}
