import { plainInlineText } from "../../../src/markdown/inline-text.ts";
import { localize, titleOf } from "../../../src/routes/links.ts";
import type { PageContext } from "../../page-context.tsx";
import { cutAtWord } from "./cut-at-word.ts";

/** Search engines and tabs show no more. */
const longestTitle = 70;

type TitleContext = Pick<PageContext, "site" | "route" | "translator">;

/**
 * The title of a page with the name of the site, in plain text. WCAG 2.4.2: the page's own title
 * comes first. A long one stands alone, and one that is too long still is cut at a word.
 */
export function documentTitle(context: TitleContext): string {
  return withSite(ownTitle(context), context);
}

/** The title of a page while a form on it has faults, which come first. */
export function titleWithFault(context: TitleContext): string {
  const { t } = context.translator;
  const { view } = context.route;
  const title = ownTitle(context);
  // A form that came back from the receiver is known by its title already.
  if (view.kind === "form-answer" && view.answer.state === "mend") return withSite(title, context);
  return withSite(t("ui.forms.titleWithFault", { title }), context);
}

function withSite(title: string, context: TitleContext): string {
  const { view } = context.route;
  const { t } = context.translator;
  const site = siteNameOf(context);
  const second = view.kind === "start" ? plain(context.site.settings.start.title, context) : site;
  const whole = t("ui.page.titleWithSite", { title, site: second });
  return whole.length <= longestTitle ? whole : cutAtWord(title, longestTitle);
}

/** The name of the site in the language of the page. */
export function siteNameOf(context: TitleContext): string {
  return plain(context.site.settings.name, context);
}

function ownTitle(context: TitleContext): string {
  const { route, site, translator } = context;
  const { view } = route;
  if (view.kind === "priority") return plain(view.priority.shortLabel, context);
  const title = plainInlineText(titleOf(route, site, translator).value);
  if (view.kind === "form-answer" && view.answer.state === "mend")
    return translator.t("ui.forms.titleWithFault", { title });
  if (view.kind === "document-page" || view.kind === "document-whole")
    return translator.t("ui.document.titleInDocument", {
      title,
      document: plain(view.document.title, context),
    });
  if ("plan" in view && view.kind !== "plan")
    return translator.t("ui.plan.titleInPlan", { title, plan: plain(view.plan.title, context) });
  if (view.kind !== "news-list" || view.pageNumber === 1) return title;
  const { pageNumber: page, pageCount: pages } = view;
  return translator.t("ui.pagination.titleWithPage", { title, page, pages });
}

function plain(
  text: Readonly<Record<string, string>>,
  { route, site }: Pick<PageContext, "route" | "site">,
): string {
  return plainInlineText(localize(text, route.language, site).value);
}
