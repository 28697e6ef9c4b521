import type { AuditFinding } from "../finding.ts";
import { liveRules } from "../registry.ts";
import { partOfPages, writerOf } from "./generator-files.ts";

/**
 * Who can mend what was found: whoever writes the content, works on the generator, or looks after the host
 * that sends the site.
 */
export type Cause = "content" | "generator" | "host";

/** The file in which something is to be mended. */
export interface Source {
  readonly cause: Cause;
  /** From the root of the site or of the generator, with forward slashes; absent where it is not known. */
  readonly file?: string;
}

/** Where the pages and components of a site come from. */
export interface Origins {
  /** The file that decides about a page, by its address. */
  readonly fileOfPage: (address: string) => string | undefined;
  /** The files of components, by the class of their outermost elements: `site-header`. */
  readonly components: ReadonlyMap<string, string>;
}

/** What is about the words of a page, wherever it stands. */
const rulesOfContent: ReadonlySet<string> = new Set([
  "heading-outline",
  "page-language",
  "pdf-link",
  "same-page-title",
  "tagged-pdf",
  "title-language",
]);

/**
 * Tells where a finding is to be mended: in the content, if it lies in a text that somebody wrote; or else
 * in the component that it lies in, or in what writes the head of pages or the file in which it is.
 */
export function sourceOf(
  { page, engine, rule, around = [], isInText = false }: AuditFinding,
  { fileOfPage, components }: Origins,
): Source {
  if (engine === "own" && liveRules.some(({ id }) => id === rule)) return { cause: "host" };
  const ofPage = fileOfPage(page);
  const isContent = isInText || (engine === "own" && rulesOfContent.has(rule));
  if (isContent && ofPage !== undefined) return { cause: "content", file: ofPage };
  const component = around
    .map((name) => components.get(blockOf(name)))
    .find((file) => file !== undefined);
  const file = component ?? partOfPages(rule) ?? writerOf(page);
  return { cause: "generator", ...(file === undefined ? {} : { file }) };
}

/** The block of a class in the way of BEM: `site-header__bar--open` belongs to `site-header`. */
export function blockOf(name: string): string {
  return name.split(/__|--/)[0] ?? name;
}
