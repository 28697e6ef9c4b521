import type { Fault, Report } from "./fault.ts";
import type { Page, PlainPage } from "./page.ts";
import { referenceKey } from "./reference.ts";
import type { Site } from "./site.ts";
import type { SourceFile } from "./source-file.ts";

interface Sources {
  readonly pages: ReadonlyMap<string, ReadonlyMap<string, SourceFile>>;
  /** The site's default language, whose file owns the fields. */
  readonly original: string;
}

/**
 * What only shows when all pages are known: that a version is one of a page and the only one of its
 * kind, that a film has a text beside it, and that nobody has looked a page over in time.
 */
export function checkPages(
  { pages, today, hasForms }: Pick<Site, "pages" | "today"> & { readonly hasForms: boolean },
  sources: Sources,
  report: Report,
): void {
  const versions = new Map<string, PlainPage>();
  for (const page of pages.values()) {
    const tell = teller(page, sources, report);
    if (page.review !== undefined && page.review < today)
      tell("warning", "review", "review-passed", { review: page.review });
    if (page.kind === "news" && page.comments && !hasForms)
      tell("warning", "comments", "comments-without-forms", {});
    if (page.kind !== "page") continue;
    checkVersion(page, { pages, versions }, tell);
    if (page.film) checkFilm(page, sources, report);
  }
}

type Tell = (
  severity: Fault["severity"],
  field: string,
  code: Fault["code"],
  values: Fault["values"],
) => void;

function teller({ id }: Page, { pages, original }: Sources, report: Report): Tell {
  const source = pages.get(id)?.get(original);
  return (severity, field, code, values) => {
    if (!source) return;
    report({ severity, file: source.path, ...source.locate([field]), field, code, values });
  };
}

/** @param versions the versions so far, by kind and original; the page is added to them */
function checkVersion(
  page: PlainPage,
  { pages, versions }: { pages: Site["pages"]; versions: Map<string, PlainPage> },
  tell: Tell,
): void {
  const { version, of } = page;
  if (!version || !of) return;
  const target = of.kind === "page" ? pages.get(of.id) : undefined;
  const value = referenceKey(of);
  if (target?.kind === "page" && target.version)
    tell("error", "of", "version-of-version", { value });
  const key = `${version} ${value}`;
  const other = versions.get(key);
  if (other) tell("error", "of", "second-version", { value, other: other.id });
  versions.set(key, page);
}

/** WCAG 1.2.1, 1.2.3: what a film tells must also stand in the text of its page. */
function checkFilm({ id, translations }: PlainPage, { pages }: Sources, report: Report): void {
  for (const [language, { file, body }] of Object.entries(translations)) {
    if (body.plainText.trim() !== "" || !pages.get(id)?.has(language)) continue;
    report({ severity: "error", file, code: "film-without-text", values: {} });
  }
}
