import type { DigestOf } from "../memory/file-digests.ts";

/** Two states of a site: the files that each has, and their digests. */
interface Changes {
  readonly pages: readonly string[];
  /** The paths of all files of the site as it is now, but for its pages. */
  readonly files: readonly string[];
  readonly before: DigestOf;
  readonly now: DigestOf;
  readonly readPage: (page: string) => string;
}

/** What every page may load without naming it itself. */
const isForAllPages = /\.(?:css|js|mjs|woff2|json|wasm)$|^\/_headers$/;

/**
 * The pages that may be others than in an earlier state of their site: those whose own bytes are, those
 * that name a file that is, and all of them where styles, scripts or typefaces are.
 */
export function changedPages({ pages, files, before, now, readPage }: Changes): readonly string[] {
  const changed = files.filter((file) => before(file) !== now(file));
  if (changed.some((file) => isForAllPages.test(file) && !/^\/(?:data|pagefind)\//.test(file)))
    return pages;
  return pages.filter(
    (page) => before(page) !== now(page) || (changed.length > 0 && names(readPage(page), changed)),
  );
}

function names(html: string, files: readonly string[]): boolean {
  return files.some((file) => html.includes(file));
}
