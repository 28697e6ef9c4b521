import { existsSync, statSync } from "node:fs";
import { copyFile, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { CommandError } from "../command/command-error.ts";
import { makeFolder } from "../disk/make-folder.ts";
import { isBuiltSite } from "../publish/built-site.ts";
import { contentOf } from "../publish/folder-content.ts";
import {
  bagFile,
  bagText,
  infoFile,
  manifestFile,
  payloadFolder,
  tagManifestFile,
  writeInfo,
  writeManifest,
} from "./bag.ts";
import { digestOfFile } from "./digest-of-file.ts";
import { verifyArchive } from "./verify-archive.ts";

/** What an archive says of the site in it. */
export interface ArchivedSite {
  /** The body whose site it is. */
  readonly organisation: string;
  /** Its address on the web. */
  readonly url: string;
  /** What has made the archive, with its version. */
  readonly madeBy: string;
  /** The commit of the content, where that is known. */
  readonly commit?: string | undefined;
}

/** Where an archive comes from, where it goes, and when it is made. */
interface Archiving {
  /** The folder of the built site. */
  readonly site: string;
  /** The folder in which archives lie. */
  readonly to: string;
  readonly about: ArchivedSite;
  readonly now: Date;
}

/** Is told how many of all files are done. */
type OnFile = (done: number, all: number) => void;

/** An archive that has been written and read back. */
export interface Archive {
  readonly folder: string;
  /** Of the site. */
  readonly files: number;
  readonly bytes: number;
}

/** What a server makes again of the file beside it. */
const compressed = /\.(?:br|gz)$/;

/**
 * Writes a built site into a new, dated folder as a bag, reads it back from the disk, and then gives it its
 * name: an archive that has its name is whole.
 * @param onFile is told how many of all files have been written
 * @throws CommandError where there is no built site, an archive of that moment is there, or what the disk
 *   gives back is not what was written
 */
export async function archiveSite(
  { site, to, about, now }: Archiving,
  onFile: OnFile = () => {},
): Promise<Archive> {
  if (!isBuiltSite(site)) throw new CommandError("not-a-built-site", site);
  const name = nameOf(about.url, now);
  const [folder, draft] = [join(to, name), join(to, `.${name}`)];
  if (existsSync(folder)) throw new CommandError("archive-is-there", folder);
  await rm(draft, { recursive: true, force: true });
  makeFolder(to);
  try {
    const archive = await writeBag({ site, draft, about, now }, onFile);
    const { faults } = await verifyArchive(draft);
    const [fault] = faults;
    if (fault) throw new CommandError("archive-not-read-back", join(folder, fault.path));
    await rename(draft, folder);
    return { folder, ...archive };
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function writeBag(
  { site, draft, about, now }: Omit<Archiving, "to"> & { readonly draft: string },
  onFile: OnFile,
): Promise<Pick<Archive, "files" | "bytes">> {
  const { files } = contentOf(site);
  const paths = [...files].filter(
    (path) => !compressed.test(path) || !files.has(path.replace(compressed, "")),
  );
  const payload = new Map<string, string>();
  let bytes = 0;
  for (const [index, path] of paths.entries()) {
    const target = join(draft, payloadFolder, path);
    await mkdir(dirname(target), { recursive: true });
    payload.set(`${payloadFolder}/${path}`, await digestOfFile(join(site, path)));
    await copyFile(join(site, path), target);
    bytes += statSync(target).size;
    onFile(index + 1, paths.length);
  }
  const texts: Readonly<Record<string, string>> = {
    [bagFile]: bagText,
    [infoFile]: writeInfo(infoOf(about, now, `${bytes}.${paths.length}`)),
    [manifestFile]: writeManifest(payload),
  };
  for (const [name, text] of Object.entries(texts)) await writeFile(join(draft, name), text);
  const tags = Object.keys(texts).map(
    async (name) => [name, await digestOfFile(join(draft, name))] as const,
  );
  await writeFile(join(draft, tagManifestFile), writeManifest(new Map(await Promise.all(tags))));
  return { files: paths.length, bytes };
}

/** The labels of RFC 8493, 2.2.2. */
function infoOf(
  about: ArchivedSite,
  now: Date,
  oxum: string,
): readonly (readonly [string, string])[] {
  return [
    ["Source-Organization", about.organisation],
    ["External-Identifier", about.url],
    ["Bagging-Date", now.toISOString().slice(0, 10)],
    ["Bagging-Time", now.toISOString()],
    ["Bag-Software-Agent", about.madeBy],
    ["Payload-Oxum", oxum],
    ...(about.commit === undefined ? [] : [["Internal-Sender-Identifier", about.commit] as const]),
  ];
}

/** `www.example.org-2027-03-15T06-00-00Z`, with the path below which the site stands: `www.example.org-pr-12-…`. */
function nameOf(url: string, now: Date): string {
  const { host, pathname } = new URL(url);
  const place = [host, ...pathname.split("/")].filter(Boolean).join("-").replaceAll(":", "-");
  return `${place}-${now.toISOString().replace(/\.\d+/, "").replaceAll(":", "-")}`;
}
