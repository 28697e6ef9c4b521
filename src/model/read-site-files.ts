import { readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import { localesFolder } from "../i18n/read-locales.ts";
import type { Fault, Report } from "./fault.ts";
import { isThere, listFiles, listFolders } from "./list-files.ts";
import { measureMedia } from "./measure-media.ts";
import type { MediaFile } from "./site.ts";
import type { TextFile } from "./source-file.ts";

/** The folders below a site's root that hold its content. */
export const dataFolder = "_data";
export const contentFolder = "src/content";
/** The rooms of a body's own kinds of things. */
export const kindsFolder = "kinds";
export const mediaFolder = "src/content/media";
/** Approved comments: each file is named as the page that it belongs to. */
export const commentsFolder = "src/content/comments";

/** The file at the top of a site in which a body gives its own values of the tokens. */
export const tokensFile = "tokens.css";

/** The file of a thing: one of those in a folder of the data. */
export function dataFile(folder: string, id: string): string {
  return `${dataFolder}/${folder}/${id}.json`;
}

/** The files of a site as they stand on the disk, in a stable order. */
export interface SiteFiles {
  readonly data: readonly TextFile[];
  readonly content: readonly TextFile[];
  /** The texts of the interface that the site adds or changes, and those of its own kinds. */
  readonly locales: readonly TextFile[];
  /** The body's own colours and sizes, where it has any. */
  readonly tokens?: TextFile;
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
  const list = (folder: string, extension: string, apart: readonly string[] = []) =>
    listFiles(root, folder, { extension, apart }, report);
  const [data, content, comments, media, locales] = await Promise.all([
    list(dataFolder, ".json"),
    list(contentFolder, ".md", [commentsFolder, mediaFolder]),
    list(commentsFolder, ".json"),
    list(mediaFolder, ""),
    readLocaleFiles(root, report),
  ]);
  const texts = (paths: readonly string[]) => readTexts(root, paths, report);
  const [tokens] = await texts((await isThere(join(root, tokensFile))) ? [tokensFile] : []);
  return {
    data: await texts(data),
    content: await texts([...content, ...comments]),
    locales,
    ...(tokens && { tokens }),
    media: await readMedia(root, media, report),
    faults,
    unreadable: new Set(faults.map(({ file }) => file)),
  };
}

/**
 * Reads the texts of the interface that a site adds or changes and those of its own kinds, and nothing
 * else of it.
 */
export async function readLocaleFiles(root: string, report: Report): Promise<readonly TextFile[]> {
  const rooms = await listFolders(root, kindsFolder, report);
  const folders = [localesFolder, ...rooms.map((room) => `${room}/${localesFolder}`)];
  const paths = await Promise.all(
    folders.map((folder) => listFiles(root, folder, { extension: ".json" }, report)),
  );
  return readTexts(root, paths.flat(), report);
}

async function readTexts(
  root: string,
  paths: readonly string[],
  report: Report,
): Promise<readonly TextFile[]> {
  const files = await Promise.all(
    paths.map(async (path): Promise<TextFile | undefined> => {
      const bytes = await readBytes(root, path, report);
      if (!bytes) return undefined;
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

/** The bytes of a file; what the system says against it is a fault. */
async function readBytes(root: string, path: string, report: Report): Promise<Buffer | undefined> {
  return readFile(join(root, path)).catch((error: NodeJS.ErrnoException) => {
    const code = error.code === "EISDIR" ? "folder-for-file" : "unreadable-file";
    report({ severity: "error", file: path, code, values: { detail: error.code ?? "" } });
    return undefined;
  });
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
  const files = await Promise.all(
    paths.map(async (path): Promise<readonly [string, MediaFile] | undefined> => {
      const content = await readBytes(root, path, report);
      const file = content && measureMedia(path, content, report);
      return file && [posix.relative(mediaFolder, path), file];
    }),
  );
  return new Map(files.filter((file) => file !== undefined));
}
