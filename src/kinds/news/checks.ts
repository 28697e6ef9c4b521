import type { TextContext } from "../../model/thing-kind.ts";
import type { NewsPage } from "./schema.ts";

/** Comments need the forms of the site. */
export function checkNews(pages: readonly NewsPage[], { settings, tell }: TextContext): void {
  if (settings.forms) return;
  for (const page of pages)
    if (page.comments)
      tell(page, "comments", { severity: "warning", code: "comments-without-forms", values: {} });
}
