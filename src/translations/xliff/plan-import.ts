import { slugOfTitle } from "../../model/own-slugs.ts";
import type { TextFile } from "../../model/source-file.ts";
import { changedData } from "./changed-data.ts";
import { changedPage } from "./changed-page.ts";
import { joinPages } from "./join-pages.ts";
import type { Left, TakenFile } from "./take-targets.ts";

/** Tries files out in the site; gives what is wrong of them, in words. */
export interface TriedFault {
  readonly file: string;
  readonly isSameAddress: boolean;
  readonly words: string;
}

/** What an import writes, and what it does not. */
export interface ImportPlan {
  readonly files: readonly TextFile[];
  readonly left: readonly Left[];
  /** What would be wrong elsewhere, which stops all of it. */
  readonly stopped?: string;
}

interface Draft {
  readonly taken: TakenFile;
  readonly files: readonly TextFile[];
  readonly left: readonly Left[];
  /** How often the address of its page was taken already. */
  readonly tries: number;
}

/** How many addresses are tried for a page before it is left to a person. */
const mostTries = 9;

/**
 * Makes the files of what came back, such that the site has no more errors than before. A file that would
 * have one is left alone; so are those that would then have one.
 * @param before the files of the site, by their paths
 * @param original the language of the originals
 */
export function planImport(
  taken: readonly TakenFile[],
  before: ReadonlyMap<string, TextFile>,
  original: string,
  errorsWith: (files: readonly TextFile[]) => readonly TriedFault[],
): ImportPlan {
  const first = taken.flatMap((one) => draftOf(one, before, 0).files);
  const after = new Map([...before, ...first.map((file) => [file.path, file] as const)]);
  let drafts = joinPages(taken, after, original).map((one) => draftOf(one, before, 0));
  for (;;) {
    const files = drafts.flatMap((draft) => draft.files);
    const faults = files.length === 0 ? [] : errorsWith(files);
    if (faults.length === 0) return { files, left: drafts.flatMap(({ left }) => left) };
    const mended = drafts.map((draft) => mend(draft, faults, before));
    const isSame = mended.every((draft, index) => draft === drafts[index]);
    // What is wrong elsewhere, such as a link to a heading that has another name now, comes of one of them.
    const next = isSame ? drafts.map((draft) => leaveAlone(draft, errorsWith)) : mended;
    if (next.every((draft, index) => draft === drafts[index]))
      return { files: [], left: [], stopped: faults[0]?.words ?? "" };
    drafts = next;
  }
}

function draftOf(taken: TakenFile, before: ReadonlyMap<string, TextFile>, tries: number): Draft {
  const { original, fingerprint } = taken.texts;
  if (fingerprint === undefined) {
    return { taken, files: changedData(taken, before), left: taken.left, tries };
  }
  const path = taken.texts.units[0]?.of.file ?? "";
  const { file, missing } = changedPage(taken, before.get(path), slugAt(taken, tries));
  const incomplete: Left = { path: original, code: "incomplete", detail: String(missing) };
  const left = missing > 0 ? [...taken.left, incomplete] : taken.left;
  return { taken, files: file ? [file] : [], left, tries };
}

/** The address of a page whose own was taken. */
function slugAt({ taken }: TakenFile, tries: number): string | undefined {
  if (tries === 0) return undefined;
  const title = [...taken.values()].find(({ unit }) => unit.id === "title")?.text ?? "";
  return tries === 1 ? slugOfTitle(title) : `${slugOfTitle(title)}-${tries}`;
}

function leaveAlone(
  draft: Draft,
  errorsWith: (files: readonly TextFile[]) => readonly TriedFault[],
): Draft {
  const [fault] = draft.files.length === 0 ? [] : errorsWith(draft.files);
  return fault ? without(draft, fault) : draft;
}

function without(draft: Draft, { words }: TriedFault): Draft {
  const path = draft.files[0]?.path ?? draft.taken.texts.original;
  const left: Left = { path, code: "fault", detail: words };
  return { ...draft, files: [], left: [...draft.left, left] };
}

function mend(
  draft: Draft,
  faults: readonly TriedFault[],
  before: ReadonlyMap<string, TextFile>,
): Draft {
  const own = faults.find(({ file }) => draft.files.some(({ path }) => path === file));
  if (!own) return draft;
  const isNew = draft.files.every(({ path }) => !before.has(path));
  if (own.isSameAddress && isNew && draft.tries < mostTries)
    return draftOf(draft.taken, before, draft.tries + 1);
  return without(draft, own);
}
