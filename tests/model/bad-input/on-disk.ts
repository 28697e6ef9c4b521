import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Fault } from "../../../src/model/fault.ts";
import { readSiteFiles } from "../../../src/model/read-site-files.ts";
import { type BadFile, text } from "./bad-file.ts";
import { badMediaOnDisk } from "./media-on-disk.ts";

export const badFilesOnDisk: readonly BadFile[] = [
  {
    when: "data is not UTF-8",
    path: "_data/contacts/bo.json",
    make: text(Buffer.from("{}\xf6", "latin1")),
    code: "not-utf-8",
  },
  {
    when: "texts of the interface are not UTF-8",
    path: "locales/sv.json",
    make: text(Buffer.from('"\xe5"', "latin1")),
    code: "not-utf-8",
  },
  {
    when: "the body's colours are not UTF-8",
    path: "tokens.css",
    make: text(Buffer.from("/* \xe5 */", "latin1")),
    code: "not-utf-8",
  },
  {
    when: "data has an ending in capitals",
    path: "_data/contacts/ny.JSON",
    make: text("{}"),
    code: "mistaken-extension",
  },
  {
    when: "data has a second ending",
    path: "_data/contacts/ny.json.txt",
    make: text("{}"),
    code: "mistaken-extension",
  },
  {
    when: "a page has an ending in capitals",
    path: "src/content/sv/ny.MD",
    make: text("---\n"),
    code: "mistaken-extension",
  },
  {
    when: "a page has another ending of Markdown",
    path: "src/content/sv/ny.markdown",
    make: text("---\n"),
    code: "mistaken-extension",
  },
  {
    when: "Markdown lies among data",
    path: "_data/contacts/ny.md",
    make: text("---\n"),
    code: "passed-over",
  },
  {
    when: "data lies among pages",
    path: "src/content/sv/ny.json",
    make: text("{}"),
    code: "passed-over",
  },
  {
    when: "a link leads to good data",
    path: "_data/contacts/link.json",
    make: (path) => symlinkSync("vera.json", path),
    code: "link-not-followed",
  },
  {
    when: "a link leads nowhere",
    path: "_data/contacts/gone.json",
    make: (path) => symlinkSync("nowhere", path),
    code: "link-not-followed",
  },
  {
    when: "a link in the media leads out of the site",
    path: "src/content/media/secret.svg",
    make: (path) => symlinkSync("/etc/hostname", path),
    code: "link-not-followed",
  },
  {
    when: "a link in the media leads in a circle",
    path: "src/content/media/circle",
    make: (path) => symlinkSync(".", path),
    code: "link-not-followed",
  },
  {
    when: "the settings are a link",
    path: "_data/site.json",
    make: (path) => symlinkSync("nowhere", path),
    code: "link-not-followed",
  },
  {
    when: "a folder has the name of data",
    path: "_data/contacts/vera.json",
    make: (path) => mkdirSync(path),
    code: "folder-for-file",
  },
  {
    when: "the settings are a folder",
    path: "_data/site.json",
    make: (path) => mkdirSync(path),
    code: "folder-for-file",
  },
  {
    when: "texts of the interface are a folder",
    path: "locales/sv.json",
    make: (path) => mkdirSync(path),
    code: "folder-for-file",
  },
  {
    when: "the body's colours are a folder",
    path: "tokens.css",
    make: (path) => mkdirSync(path),
    code: "folder-for-file",
  },
  {
    when: "a folder has the name of a page",
    path: "src/content/sv/ny.md",
    make: (path) => mkdirSync(path),
    code: "folder-for-file",
  },
  { when: "the folder of data is a file", path: "_data", make: text(""), code: "file-for-folder" },
  {
    when: "the folder of pages is a file",
    path: "src/content",
    make: text(""),
    code: "file-for-folder",
  },
  {
    when: "the folder of media is a file",
    path: "src/content/media",
    make: text(""),
    code: "file-for-folder",
  },
  {
    when: "the folder of comments is a file",
    path: "src/content/comments",
    make: text(""),
    code: "file-for-folder",
  },
  {
    when: "the folder of locales is a file",
    path: "locales",
    make: text(""),
    code: "file-for-folder",
  },
  {
    when: "the folder of a body's own kinds is a file",
    path: "kinds",
    make: text(""),
    code: "file-for-folder",
  },
  {
    when: "the texts of a kind are not UTF-8",
    path: "kinds/vacancy/locales/sv.json",
    make: text(Buffer.from('"\xe5"', "latin1")),
    code: "not-utf-8",
  },
  {
    when: "a page is a pipe",
    path: "src/content/sv/pipe.md",
    make: (path) => void execFileSync("mkfifo", [path]),
    code: "no-regular-file",
  },
  {
    when: "a name has a backslash",
    path: "src/content/sv/a\\b.md",
    make: text("---\n"),
    code: "unusable-file-name",
  },
  {
    when: "a name has a line feed",
    path: "_data/contacts/a\nb.json",
    make: text("{}"),
    code: "unusable-file-name",
  },
  {
    when: "a name of the media could not be an address",
    path: "src/content/media/100%.svg",
    make: text("<svg/>"),
    code: "unusable-file-name",
  },
  ...badMediaOnDisk,
];

/** What is said of one bad file in a site that has nothing else. */
export async function faultsOfFile({ path, make }: BadFile): Promise<readonly Fault[]> {
  const root = mkdtempSync(join(tmpdir(), "regionwebb-files-"));
  try {
    const place = join(root, path);
    mkdirSync(dirname(place), { recursive: true });
    make(place);
    return (await readSiteFiles(root)).faults;
  } finally {
    rmSync(root, { recursive: true });
  }
}
