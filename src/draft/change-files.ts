import { localesFolder } from "../i18n/locale-parts.ts";
import { compareText, type Fault, type FaultCode } from "../model/fault.ts";
import { faultOfFileName, faultOfFolderName, severityOfName } from "../model/file-name.ts";
import { measureMedia } from "../model/measure-media.ts";
import type { MediaFile } from "../model/site.ts";
import {
  commentsFolder,
  contentFolder,
  dataFolder,
  kindsFolder,
  mediaFolder,
  type SiteFiles,
} from "../model/site-files.ts";
import type { TextFile } from "../model/source-file.ts";

/** The folders in which texts lie, the inner ones first: how their files end, and where they are kept. */
const folders = [
  { folder: commentsFolder, extension: ".json", part: "content" },
  { folder: mediaFolder, extension: "", part: undefined },
  { folder: contentFolder, extension: ".md", part: "content" },
  { folder: dataFolder, extension: ".json", part: "data" },
  { folder: localesFolder, extension: ".json", part: "locales" },
  { folder: kindsFolder, extension: ".json", part: "locales" },
] as const;

/**
 * The files of a site with another text in one of them, a file more or one less. All others are the same
 * objects as before: what was made of them is known still. What is wrong with the name of a new file is a
 * fault, as it is where files are read. Pure.
 * @param text undefined where the file is to be gone
 * @throws Error for a file whose text no site is made of
 */
export function changeText(files: SiteFiles, path: string, text: string | undefined): SiteFiles {
  const place = folderOf(path);
  if (!place?.part) throw new Error(`${path} is no text of which a site is made`);
  const { part, extension } = place;
  const fault = text === undefined ? undefined : faultOfName(path, place.folder, extension);
  const file = text === undefined || fault ? undefined : { path, text };
  return { ...withFault(files, path, fault), [part]: changeList(files[part], path, file) };
}

/**
 * The same for a picture or another file of the media folder.
 * @throws Error for a file elsewhere
 */
export function changeMedia(
  files: SiteFiles,
  path: string,
  bytes: Uint8Array | undefined,
): SiteFiles {
  if (folderOf(path)?.folder !== mediaFolder) throw new Error(`${path} is not among the media`);
  const faults: Fault[] = [];
  const ofName = bytes && faultOfName(path, mediaFolder, "");
  const measured =
    bytes && !ofName ? measureMedia(path, bytes, (fault) => faults.push(fault)) : undefined;
  const name = path.slice(mediaFolder.length + 1);
  const others = [...files.media].filter(([one]) => one !== name);
  const media: readonly (readonly [string, MediaFile])[] = measured
    ? [...others, [name, measured] as const].toSorted(([a], [b]) => compareText(a, b))
    : others;
  return { ...withFault(files, path, ofName ?? faults[0]), media: new Map(media) };
}

function folderOf(path: string) {
  const found = folders.find(({ folder }) => path.startsWith(`${folder}/`));
  const isCode = found?.folder === kindsFolder && !path.includes(`/${localesFolder}/`);
  return isCode ? undefined : found;
}

/** What could not be read has a text now, or is gone; unless there is a fault, which tells of it. */
function withFault(files: SiteFiles, path: string, fault: Fault | undefined): SiteFiles {
  const isOnTheWay = (file: string) => file === path || path.startsWith(`${file}/`);
  const unreadable = [...files.unreadable].filter((file) => !isOnTheWay(file));
  if (!fault && unreadable.length === files.unreadable.size) return files;
  const faults = files.faults.filter(({ file }) => !isOnTheWay(file));
  if (!fault) return { ...files, faults, unreadable: new Set(unreadable) };
  return { ...files, faults: [...faults, fault], unreadable: new Set([...unreadable, fault.file]) };
}

/** What is wrong with the first name on the way to a file, if there is any. */
function faultOfName(path: string, folder: string, extension: string): Fault | undefined {
  const names = path.slice(folder.length + 1).split("/");
  for (const [index, name] of names.entries()) {
    const isFile = index === names.length - 1;
    const code = (isFile ? faultOfFileName : faultOfFolderName)(name, extension);
    const file = [folder, ...names.slice(0, index + 1)].join("/");
    if (code) return nameFault(file, code, extension);
  }
  return undefined;
}

function nameFault(file: string, code: FaultCode, extension: string): Fault {
  return { severity: severityOfName(code), file, code, values: { extension } };
}

/** A file that is there keeps its place; a new one gets the place that it would have been read at. */
function changeList(
  list: readonly TextFile[],
  path: string,
  file: TextFile | undefined,
): readonly TextFile[] {
  if (!file) return list.filter((one) => one.path !== path);
  const index = list.findIndex((one) => one.path === path);
  if (index >= 0) return list.with(index, file);
  return [...list, file].toSorted((a, b) => rank(a) - rank(b) || compareText(a.path, b.path));
}

/** Comments are read after the texts of pages, and the texts of kinds after those of the site. */
function rank({ path }: TextFile): number {
  return path.startsWith(`${commentsFolder}/`) || path.startsWith(`${kindsFolder}/`) ? 1 : 0;
}
