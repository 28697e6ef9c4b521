import type { Report } from "./fault.ts";
import type { SiteParts } from "./linked-parts.ts";
import type { Page, TextPage } from "./page.ts";
import { defaultLanguage, type UnlinkedSite } from "./site.ts";
import { type Sources, sourceOf } from "./sources.ts";
import type { TextContext } from "./thing-kind.ts";

/** What only shows when all pages are known: what their kinds check, and that one is not looked over. */
export function checkPages(
  { pages, settings, today }: Pick<UnlinkedSite, "pages" | "settings" | "today">,
  { sources, kinds }: SiteParts,
  report: Report,
): void {
  const tell = teller(sources, defaultLanguage({ settings }), report);
  for (const page of pages.values()) {
    if (page.film) checkFilm(page, report);
    if (page.review !== undefined && page.review < today)
      tell(page, "review", {
        severity: "warning",
        code: "review-passed",
        values: { review: page.review },
      });
  }
  const byKind = Map.groupBy<string, Page>(pages.values(), ({ kind }) => kind);
  for (const { name, text } of kinds)
    text?.checkAll?.(byKind.get(name) ?? [], { pages, settings, tell, report });
}

/** WCAG 1.2.1, 1.2.3: what a film tells must also stand in the text of its page. */
function checkFilm({ translations }: TextPage, report: Report): void {
  for (const { file, body } of Object.values(translations))
    if (body.plainText.trim() === "")
      report({ severity: "error", file, code: "film-without-text", values: {} });
}

/** @param original the site's default language, whose file owns the fields */
function teller(sources: Sources, original: string, report: Report): TextContext["tell"] {
  return ({ id }: TextPage, field, fault) => {
    const source = sourceOf(sources, { kind: "page", id }, original);
    if (source) report({ ...fault, file: source.path, ...source.locate([field]), field });
  };
}
