import { applyEdits } from "../checks/apply-edits.ts";
import type { Edit } from "../checks/finding.ts";
import type { FixedText } from "../checks/fix-texts.ts";
import { compareText } from "../model/fault.ts";
import type { Site } from "../model/site.ts";
import { dataFolder, type SiteFiles } from "../model/site-files.ts";
import type { TextFile } from "../model/source-file.ts";
import { redirectsFile } from "../model/sources.ts";
import type { RouteTable } from "../routes/route.ts";
import { planRenaming } from "./rename-files.ts";
import { editsOfPassage } from "./rename-passage.ts";
import { passagesOf } from "./rename-passages.ts";
import { type LoadWith, loadWhole, prove, rememberPages, tableOf } from "./rename-prove.ts";
import { movedAddresses, withRedirects } from "./rename-redirects.ts";
import type { Renewing } from "./rename-targets.ts";

/** What is renamed in: the files of a site without errors, and what it is loaded with. */
export interface RenameIn extends Omit<LoadWith, "memory" | "kinds"> {
  readonly files: SiteFiles;
  readonly table: RouteTable;
}

/** A file that gets another name, and may be changed as well. */
export interface MovedText extends FixedText {
  readonly from: string;
}

/** What becomes of the files of a site. */
export interface RenamedSite {
  /** Their `path` is the new one. */
  readonly moved: readonly MovedText[];
  readonly changed: readonly FixedText[];
  readonly added: readonly TextFile[];
  /** All files, as they are then. */
  readonly files: SiteFiles;
}

/**
 * Gives a thing or a page another name: its files move, everything that names it is mended, and the old
 * addresses of its pages lead on. Pure: nothing is written.
 * @param from a reference, or the path of a file from the root of the site
 * @param to the new id, or one of these
 * @throws CommandError that says why it cannot be done
 */
export function renameInSite(from: string, to: string, renameIn: RenameIn): RenamedSite {
  const { files, table } = renameIn;
  const loading = { ...renameIn, kinds: table.parts, memory: rememberPages() };
  const before = loadWhole(files, loading);
  const renaming = planRenaming(from, to, { site: before, files, kinds: table.parts });
  const mend = (addresses: Renewing["addresses"]) =>
    mended(before, { files, kinds: table.parts }, { ...renaming, addresses });
  // Which addresses change only shows when the site has been loaded with the new names.
  const draft = tableOf(mend(new Map()), loading);
  const moved = movedAddresses(table, draft, renaming.names);
  const texts = mend(new Map(moved.map((one) => [one.from, one.url])));
  const old = texts.data.find(({ path }) => path === redirectsFile);
  const text = withRedirects(old?.text, moved, draft.table);
  const after =
    text === old?.text ? texts : withData(texts, { path: redirectsFile, text: text ?? "" });
  prove(after, { before, renaming }, loading);
  return differences(files, after, renaming.paths);
}

interface Parts {
  readonly files: SiteFiles;
  readonly kinds: RouteTable["parts"];
}

/** The files with their new names, and with the new names in them. What stays is the same object. */
function mended(site: Site, { files, kinds }: Parts, renewing: Renewing): SiteFiles {
  const all = new Map([...files.data, ...files.content].map((file) => [file.path, file]));
  const edits = new Map<TextFile, Edit[]>();
  for (const [file, passage] of passagesOf(site, { files: all, kinds }, renewing))
    edits.set(file, [...(edits.get(file) ?? []), ...editsOfPassage(file, passage)]);
  const renew = (file: TextFile): TextFile => {
    const own = edits.get(file);
    const path = renewing.paths.get(file.path);
    if (!own && path === undefined) return file;
    return { path: path ?? file.path, text: applyEdits(file.text, own ?? []) };
  };
  return {
    ...files,
    data: sorted(files.data.map(renew)),
    content: sorted(files.content.map(renew)),
  };
}

function withData(files: SiteFiles, file: TextFile): SiteFiles {
  if (!file.path.startsWith(`${dataFolder}/`)) throw new Error(`${file.path} is no data`);
  const others = files.data.filter(({ path }) => path !== file.path);
  return { ...files, data: sorted([...others, file]) };
}

function sorted(files: readonly TextFile[]): readonly TextFile[] {
  return files.toSorted((a, b) => compareText(a.path, b.path));
}

function differences(
  before: SiteFiles,
  after: SiteFiles,
  paths: ReadonlyMap<string, string>,
): RenamedSite {
  const old = new Map([...before.data, ...before.content].map(({ path, text }) => [path, text]));
  const now = new Map([...after.data, ...after.content].map(({ path, text }) => [path, text]));
  const moved = [...paths].map(([from, path]): MovedText => {
    return { from, path, before: old.get(from) ?? "", after: now.get(path) ?? "" };
  });
  const targets = new Set(paths.values());
  const others = [...now].filter(([path]) => !targets.has(path));
  return {
    moved,
    changed: others.flatMap(([path, text]): FixedText[] => {
      const was = old.get(path);
      return was === undefined || was === text ? [] : [{ path, before: was, after: text }];
    }),
    added: others.flatMap(([path, text]) => (old.has(path) ? [] : [{ path, text }])),
    files: after,
  };
}
