import type { Report } from "./fault.ts";
import type { Page, TextPage } from "./page.ts";
import type { UnlinkedSite } from "./site.ts";
import type { SourceFile } from "./source-file.ts";
import type { TextContext, ThingKind } from "./thing-kind.ts";

interface Sources {
  readonly pages: ReadonlyMap<string, ReadonlyMap<string, SourceFile>>;
  /** The site's default language, whose file owns the fields. */
  readonly original: string;
}

/** What only shows when all pages are known: what their kinds check, and that one is not looked over. */
export function checkPages(
  { pages, settings, today }: Pick<UnlinkedSite, "pages" | "settings" | "today">,
  { sources, kinds }: { readonly sources: Sources; readonly kinds: readonly ThingKind[] },
  report: Report,
): void {
  const tell = teller(sources, report);
  for (const page of pages.values())
    if (page.review !== undefined && page.review < today)
      tell(page, "review", {
        severity: "warning",
        code: "review-passed",
        values: { review: page.review },
      });
  const byKind = Map.groupBy<string, Page>(pages.values(), ({ kind }) => kind);
  for (const { name, text } of kinds)
    text?.checkAll?.(byKind.get(name) ?? [], { pages, settings, tell, report });
}

function teller({ pages, original }: Sources, report: Report): TextContext["tell"] {
  return ({ id }: TextPage, field, fault) => {
    const source = pages.get(id)?.get(original);
    if (source) report({ ...fault, file: source.path, ...source.locate([field]), field });
  };
}
