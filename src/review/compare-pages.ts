import { readFileSync } from "node:fs";
import { fileAt } from "../audit/memory/file-digests.ts";
import { type BlockChange, changesOfBlocks } from "./block-changes.ts";
import { type FoundPages, findPages } from "./find-pages.ts";
import { type PageText, readPageText } from "./page-text.ts";
import type { Block } from "./reader-blocks.ts";
import type { ReviewSide } from "./site-of-review.ts";

/** A page, as a review names it. */
export interface ReviewedPage {
  readonly address: string;
  readonly name: string;
  readonly language: string;
  /** The language of its text, where it has not been translated. */
  readonly fallbackFrom?: string;
  /** Whether a file of its own has been changed: otherwise it shows what is changed elsewhere. */
  readonly isOwn: boolean;
}

/** A page that has come. */
export interface AddedPage extends ReviewedPage {
  readonly text: readonly Block[];
}

/** A page that is still there and not what it was, or not where it was. */
export interface ChangedPage extends ReviewedPage {
  /** The address that it had. */
  readonly before: string;
  /** What has changed in its main part. */
  readonly changes: readonly BlockChange[];
}

/** A change of what stands around the main parts of pages, such as a menu. */
export interface ChangeAround {
  readonly changes: readonly BlockChange[];
  readonly pages: readonly ReviewedPage[];
}

/** What a branch does to the pages of a site. */
export interface PageChanges {
  readonly added: readonly AddedPage[];
  readonly removed: readonly ReviewedPage[];
  /** At another address, whether their texts have changed or not. */
  readonly moved: readonly ChangedPage[];
  /** At the same address, with other texts, pictures or links. */
  readonly changed: readonly ChangedPage[];
  readonly around: readonly ChangeAround[];
  /** Pages whose text is the same and whose HTML is not. */
  readonly otherMarkup: readonly ReviewedPage[];
  /** How many pages there are on the side that comes after. */
  readonly all: number;
}

/** Sides of a review, and the content files that differ between them. */
export interface Sides {
  readonly before: ReviewSide;
  readonly after: ReviewSide;
  readonly changedFiles: ReadonlySet<string>;
  /** The languages of the site, in its order, which is that of pages too. */
  readonly languages: readonly string[];
}

/** Compares the pages of two built sites as somebody reads them. */
export async function comparePages(sides: Sides): Promise<PageChanges> {
  const found = await findPages(sides.before, sides.after);
  const { moved, all } = found;
  const [added, removed, same] = [found.added, found.removed, found.same].map((pages) =>
    byLanguage(pages, sides.languages),
  ) as [readonly string[], readonly string[], readonly string[]];
  const around = new Map<string, { changes: readonly BlockChange[]; pages: ReviewedPage[] }>();
  const otherMarkup: ReviewedPage[] = [];
  const compare = (before: string, after: string): ChangedPage | undefined => {
    if (before === after && isSameFile(before, sides)) return undefined;
    const [old, now] = [textAt(sides.before, before), textAt(sides.after, after)];
    const { main, edges } = changesOf(
      { address: before, text: old },
      { address: after, text: now },
      { sides, found },
    );
    const page = pageOf(after, now, sides);
    if (edges.length > 0) {
      const key = JSON.stringify(edges);
      const known = around.get(key) ?? { changes: edges, pages: [] };
      known.pages.push(page);
      around.set(key, known);
    }
    const hasOtherMarkup = before === after && main.length === 0 && old.markup !== now.markup;
    if (hasOtherMarkup) otherMarkup.push(page);
    return { ...page, before, changes: main };
  };
  const compared = same.flatMap((address) => compare(address, address) ?? []);
  return {
    added: added.map((address) => {
      const text = textAt(sides.after, address);
      return { ...pageOf(address, text, sides), text: text.main };
    }),
    removed: removed.map((address) =>
      pageOf(address, textAt(sides.before, address), sides, "before"),
    ),
    moved: byLanguage([...moved.keys()], sides.languages).flatMap(
      (before) => compare(before, moved.get(before) ?? before) ?? [],
    ),
    changed: compared.filter(({ changes }) => changes.length > 0),
    around: [...around.values()],
    otherMarkup,
    all,
  };
}

/** The pages at addresses of the side that comes after. */
export function pagesAt(addresses: readonly string[], sides: Sides): readonly ReviewedPage[] {
  return [...new Set(addresses)].map((address) =>
    pageOf(address, textAt(sides.after, address), sides),
  );
}

/** The address of a page begins with its language; sorting keeps the order of what is alike. */
function byLanguage(pages: readonly string[], languages: readonly string[]): readonly string[] {
  const place = (address: string) => {
    const index = languages.indexOf(address.split("/")[1] ?? "");
    return index < 0 ? languages.length : index;
  };
  return pages.toSorted((one, other) => place(one) - place(other));
}

function isSameFile(address: string, { before, after }: Sides): boolean {
  return before.digestOf(address) === after.digestOf(address);
}

function textAt({ folder }: ReviewSide, address: string): PageText {
  return readPageText(readFileSync(fileAt(folder, address), "utf8"));
}

function pageOf(
  address: string,
  { name, language }: PageText,
  { before, after, changedFiles }: Sides,
  side: "before" | "after" = "after",
): ReviewedPage {
  const origin = (side === "before" ? before : after).origins?.get(address);
  return {
    address,
    name,
    language,
    ...(origin?.fallbackFrom === undefined ? {} : { fallbackFrom: origin.fallbackFrom }),
    isOwn: origin?.files.some((file) => changedFiles.has(file)) ?? true,
  };
}

interface Version {
  readonly address: string;
  readonly text: PageText;
}

function changesOf(
  old: Version,
  now: Version,
  { sides, found }: { readonly sides: Sides; readonly found: FoundPages },
): { readonly main: readonly BlockChange[]; readonly edges: readonly BlockChange[] } {
  const ofBefore = {
    digestOf: (picture: string) => digestAt(sides.before, picture, old.address),
    // A link to a page that has moved leads where it did.
    targetOf: (target: string) => {
      const [, path = "", rest = ""] = /^([^?#]*)(.*)$/s.exec(target) ?? [];
      return (found.moved.get(path) ?? path) + rest;
    },
  };
  const ofAfter = {
    digestOf: (picture: string) => digestAt(sides.after, picture, now.address),
    targetOf: (target: string) => target,
  };
  const changes = (blocksIn: (text: PageText) => readonly Block[]) =>
    changesOfBlocks(
      { blocks: blocksIn(old.text), ...ofBefore },
      { blocks: blocksIn(now.text), ...ofAfter },
    );
  // Where a page stands is told by its address.
  return {
    main: changes(({ main, foot }) => [...main, ...foot]),
    edges: old.address === now.address ? changes(({ around }) => around) : [],
  };
}

/** A picture of another site is known by its address. */
function digestAt({ digestOf }: ReviewSide, picture: string, page: string): string {
  if (!URL.canParse(picture, `http://site${page}`)) return picture;
  const { host, pathname } = new URL(picture, `http://site${page}`);
  return host === "site" ? digestOf(decodeURI(pathname)) : picture;
}
