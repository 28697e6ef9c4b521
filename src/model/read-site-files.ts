import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { localesFolder } from "../i18n/locale-parts.ts";
import type { Fault, Report } from "./fault.ts";
import { type FileMemory, noFileMemory } from "./file-memory.ts";
import { isThere, listFiles, listFolders, type Wanted } from "./list-files.ts";
import { measureMedia } from "./measure-media.ts";
import type { MediaFile } from "./site.ts";
import {
  commentsFolder,
  contentFolder,
  dataFolder,
  kindsFolder,
  mediaFolder,
  type SiteFiles,
  tokensFile,
} from "./site-files.ts";
import type { TextFile } from "./source-file.ts";

/**
 * Reads the content of a site: the one place where the model touches the disk.
 * @param memory of files that were read before
 */
export async function readSiteFiles(root: string, memory = noFileMemory): Promise<SiteFiles> {
  const faults: Fault[] = [];
  const report: Report = (fault) => faults.push(fault);
  const list = (folder: string, extension: string, apart: readonly string[] = []) =>
    listKnown(root, folder, { extension, apart }, { memory, report });
  const [data, content, comments, media, locales] = await Promise.all([
    list(dataFolder, ".json"),
    list(contentFolder, ".md", [commentsFolder, mediaFolder]),
    list(commentsFolder, ".json"),
    list(mediaFolder, ""),
    readLocaleFiles(root, report, memory),
  ]);
  const texts = (paths: readonly string[]) => readTexts(root, paths, report, memory);
  const [tokens] = texts((await isThere(join(root, tokensFile))) ? [tokensFile] : []);
  return memory.whole({
    data: texts(data),
    content: texts([...content, ...comments]),
    locales,
    ...(tokens && { tokens }),
    media: readMedia(root, media, report, memory),
    faults,
    unreadable: new Set(faults.map(({ file }) => file)),
  });
}

/** Lists a folder, unless it is known what lies there. */
async function listKnown(
  root: string,
  folder: string,
  wanted: Required<Wanted>,
  { memory, report }: { readonly memory: FileMemory; readonly report: Report },
): Promise<readonly string[]> {
  const { paths, faults } = await memory.list({ folder, apart: wanted.apart }, async () => {
    const found: Fault[] = [];
    const listed = await listFiles(root, folder, wanted, (fault) => found.push(fault));
    return { paths: listed, faults: found };
  });
  for (const fault of faults) report(fault);
  return paths;
}

/**
 * Reads the texts of the interface that a site adds or changes and those of its own kinds, and nothing
 * else of it.
 */
export async function readLocaleFiles(
  root: string,
  report: Report,
  memory = noFileMemory,
): Promise<readonly TextFile[]> {
  const rooms = await listFolders(root, kindsFolder, report);
  const folders = [localesFolder, ...rooms.map((room) => `${room}/${localesFolder}`)];
  const paths = await Promise.all(
    folders.map((folder) => listFiles(root, folder, { extension: ".json" }, report)),
  );
  return readTexts(root, paths.flat(), report, memory);
}

const decoder = new TextDecoder("utf-8", { fatal: true });

/** One after another: of thousands of small files, to wait for each costs more than to read them. */
function readTexts(
  root: string,
  paths: readonly string[],
  report: Report,
  memory = noFileMemory,
): readonly TextFile[] {
  return paths.flatMap((path) => {
    const file = memory.text(path, `${root}/${path}`, () => readText(root, path, report));
    return file ? [file] : [];
  });
}

function readText(root: string, path: string, report: Report): TextFile | undefined {
  const bytes = readBytes(root, path, report);
  if (!bytes) return undefined;
  try {
    return { path, text: decoder.decode(bytes) };
  } catch {
    const line = lineOfBadByte(bytes) ?? 1;
    report({ severity: "error", file: path, line, code: "not-utf-8", values: {} });
    return undefined;
  }
}

/** The bytes of a file; what the system says against it is a fault. */
function readBytes(root: string, path: string, report: Report): Buffer | undefined {
  try {
    return readFileSync(join(root, path));
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    const code = error.code === "EISDIR" ? "folder-for-file" : "unreadable-file";
    report({ severity: "error", file: path, code, values: { detail: String(error.code ?? "") } });
    return undefined;
  }
}

/** The line of the first byte that is no UTF-8; undefined for a text. */
export function lineOfBadByte(bytes: Buffer): number | undefined {
  const lines = bytes.toString("latin1").split("\n");
  const bad = lines.findIndex((line) => {
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(line, "latin1"));
      return false;
    } catch {
      return true;
    }
  });
  return bad < 0 ? undefined : bad + 1;
}

function readMedia(
  root: string,
  paths: readonly string[],
  report: Report,
  memory: FileMemory,
): ReadonlyMap<string, MediaFile> {
  return new Map(
    paths.flatMap((path) => {
      const read = () => readMediaFile(root, path, report);
      const file = memory.media(path, join(root, path), read);
      return file ? [[posix.relative(mediaFolder, path), file] as const] : [];
    }),
  );
}

function readMediaFile(root: string, path: string, report: Report): MediaFile | undefined {
  const content = readBytes(root, path, report);
  return content && measureMedia(path, content, report, (bytes) => hash("sha256", bytes));
}
