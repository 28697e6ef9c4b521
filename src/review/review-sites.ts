import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileAt } from "../audit/memory/file-digests.ts";
import type { Remark } from "../checks/remark.ts";
import type { TextFile } from "../model/source-file.ts";
import { choosePagesToShow } from "./choose-pages-to-show.ts";
import type { PageChanges, Sides } from "./compare-pages.ts";
import { comparePages, pagesAt } from "./compare-pages.ts";
import { compareReadability } from "./compare-readability.ts";
import { compareRedirects, type Redirection } from "./compare-redirects.ts";
import { compareRemarks } from "./compare-remarks.ts";
import { compareTranslations, type TranslationsOfSide } from "./compare-translations.ts";
import { type DeadLink, findDeadLinks } from "./dead-links.ts";
import { type Looking, lookAtPages } from "./look-at-pages.ts";
import { type NewAndMended, newAndMended } from "./new-and-mended.ts";
import type { ContentFacts, ReviewFacts } from "./review-facts.ts";
import { listOtherFiles } from "./site-files.ts";
import type { ReviewSide } from "./site-of-review.ts";

/** What is known of the content of a side, beside its pages. */
export interface ContentOfSide extends TranslationsOfSide {
  readonly remarks: readonly Remark[];
  readonly redirects: readonly Redirection[];
  /** Addresses of which it says that nothing is there any more. */
  readonly gone: readonly string[];
}

/** Two built sites, and what they were built of. */
export interface ReviewedSites extends Sides {
  /** The commit with which a branch is compared. */
  readonly base: string;
  /** The address of the site on the web. */
  readonly address: string;
  readonly content: {
    /** Absent where this version of the program cannot read it. */
    readonly before?: ContentOfSide | undefined;
    readonly after: ContentOfSide;
  };
  /** The kinds of things of the site that a link can lead to. */
  readonly kinds: readonly string[];
  /** The pages by which the look of all is seen, by address. */
  readonly sample: readonly string[];
  /** How pages are looked at in a browser; without it, they are not. */
  readonly looking?: Looking | undefined;
}

/** Finds out what a branch does to a site. */
export async function reviewSites(sites: ReviewedSites): Promise<ReviewFacts> {
  const { before, after, base, address, looking, content } = sites;
  const pages = await comparePages(sites);
  const isOtherLook = await differ([before, after], /\.(?:css|woff2)$/);
  const isOtherBehaviour = await differ([before, after], /^(?!\/pagefind\/).*\.(?:js|mjs|wasm)$/);
  const chosen = choosePagesToShow(pages, isOtherLook ? onBothSides(sites) : []);
  const deadLinks = await compareLinks(pages, sites, address);
  const seen = looking
    ? await lookAtPages(chosen, { ...looking, before, after, moved: pages.moved })
    : { notShown: 0, hasPictures: false };
  return {
    version: 1,
    base,
    languages: sites.languages,
    pages,
    isOtherLook,
    isOtherBehaviour,
    ...(content.before ? { content: contentFacts(content.before, pages, sites) } : {}),
    deadLinks,
    ...seen,
    names: namesOf(pages, after),
    others: pagesAt(addressesIn(deadLinks, seen), sites),
  };
}

/** The addresses after of which links, faults and pictures speak. */
function addressesIn(
  { fresh }: NewAndMended<DeadLink>,
  { shown = [], audit }: Partial<Pick<ReviewFacts, "shown" | "audit">>,
): readonly string[] {
  const faults = audit?.fresh.flatMap(({ places }) => places) ?? [];
  return [
    ...shown.flatMap(({ after }) => after ?? []),
    ...[...fresh, ...faults].map(({ page }) => page),
  ];
}

/** The digest in the name of a file, which may change with the place of its sources. */
const digestInName = /\.(?:[0-9A-Z]{8}|[0-9a-f]{10})(?=\.\w+)/g;

/** Whether files of a sort say something else on one side, whatever they and those are called that they name. */
async function differ(sides: readonly ReviewSide[], sort: RegExp): Promise<boolean> {
  const [old, now] = await Promise.all(
    sides.map(async ({ folder }) => {
      const files = (await listOtherFiles(folder)).filter((file) => sort.test(file));
      const texts = files.map((file) => readFileSync(fileAt(folder, file), "latin1"));
      return texts
        .map((text) => hash("sha256", text.replaceAll(digestInName, "")))
        .sort()
        .join();
    }),
  );
  return old !== now;
}

function onBothSides({ sample, before, after }: ReviewedSites): readonly string[] {
  return sample.filter((page) => before.digestOf(page) !== "" && after.digestOf(page) !== "");
}

function contentFacts(
  before: ContentOfSide,
  pages: PageChanges,
  { content: { after }, languages, kinds }: ReviewedSites,
): ContentFacts {
  const now: readonly TextFile[] = [...after.files.values()];
  return {
    remarks: compareRemarks(before.remarks, after.remarks),
    translations: compareTranslations(before, after),
    readability: compareReadability(before.files, now, { languages, kinds }),
    redirects: compareRedirects(before.redirects, after.redirects, { ...pages, gone: after.gone }),
  };
}

/** A link that led nowhere before is no news of the branch. */
async function compareLinks(
  { moved }: PageChanges,
  { before, after }: Sides,
  address: string,
): Promise<NewAndMended<DeadLink>> {
  const earlier = new Map(moved.map((page) => [page.address, page.before]));
  const found = await findDeadLinks({ before, after, earlier }, address);
  // What stands in for a translation has the links of its original.
  const isOriginal = ({ page }: DeadLink) => !after.origins?.get(page)?.fallbackFrom;
  const now = found.after.filter(isOriginal);
  const places = new Map(moved.map((page) => [page.before, page.address]));
  const old = found.before.map((link) => ({ ...link, page: places.get(link.page) ?? link.page }));
  return newAndMended(old.filter(isOriginal), now, [({ page, target }) => `${page}\0${target}`]);
}

/** The names of pages by the files that decide about them. */
function namesOf(
  { added, translated, moved, changed }: PageChanges,
  { origins }: ReviewSide,
): Readonly<Record<string, string>> {
  const names: Record<string, string> = {};
  for (const { address, name, fallbackFrom } of [...added, ...translated, ...moved, ...changed]) {
    const [file] = origins?.get(address)?.files ?? [];
    if (file !== undefined && fallbackFrom === undefined) names[file] ??= name;
  }
  return names;
}
