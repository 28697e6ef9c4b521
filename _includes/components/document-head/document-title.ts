import { plainInlineText } from "../../../src/markdown/inline-text.ts";
import { answerPage } from "../../../src/routes/form-answer.ts";
import { titleOf } from "../../../src/routes/links.ts";
import { plainLocal } from "../../../src/routes/plain-local.ts";
import { isOf } from "../../../src/routes/route.ts";
import { type PageContext, speakerOf } from "../../page-context.tsx";
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
  const title = ownTitle(context);
  // A form that came back from the receiver is known by its title already.
  if (isOf(context.route, answerPage)) return withSite(title, context);
  return withSite(t("ui.forms.titleWithFault", { title }), context);
}

function withSite(title: string, context: TitleContext): string {
  const { t } = context.translator;
  const { page } = context.route;
  const second = page.siteInTab?.(speakerOf(context)) ?? siteNameOf(context);
  const whole = t("ui.page.titleWithSite", { title, site: second });
  return whole.length <= longestTitle ? whole : cutAtWord(title, longestTitle);
}

/** The name of the site in the language of the page. */
export function siteNameOf(context: TitleContext): string {
  return plainLocal(context.site.settings.name, speakerOf(context));
}

function ownTitle(context: TitleContext): string {
  const { route, site, translator } = context;
  const title = plainInlineText(titleOf(route, site, translator).value);
  return route.page.titleInTab?.(route.subject, title, speakerOf(context)) ?? title;
}
