import type { Translator } from "../i18n/translator.ts";
import { plainInlineText } from "../markdown/inline-text.ts";
import type { Site } from "../model/site.ts";
import { cutAtWord } from "./cut-at-word.ts";
import { answerPage } from "./form-answer.ts";
import { titleOf } from "./links.ts";
import type { Speaker } from "./page-definition.ts";
import { plainLocal } from "./plain-local.ts";
import { isOf, type Route } from "./route.ts";

/** Search engines and tabs show no more. */
export const longestTitle = 70;

/** What the title of a page is made of. */
interface TitleContext {
  readonly site: Site;
  readonly route: Route;
  readonly translator: Translator;
}

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
  const fits = whole.length + escapedBy(whole) <= longestTitle;
  return fits ? whole : cutAtWord(title, longestTitle - escapedBy(title));
}

/** By how many characters a text is longer in HTML: validators count `&amp;` as it is written. */
function escapedBy(text: string): number {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").length - text.length;
}

/** The name of the site in the language of the page. */
export function siteNameOf(context: TitleContext): string {
  return plainLocal(context.site.settings.name, speakerOf(context));
}

/** The title of a page without the name of the site, as the tab has it. */
export function ownTitle(context: TitleContext): string {
  const { route, site, translator } = context;
  const title = plainInlineText(titleOf(route, site, translator).value);
  const whole = route.page.titleInTab?.(route.subject, title, speakerOf(context)) ?? title;
  if (!route.life) return whole;
  return translator.t(`ui.life.${route.life.state}.title`, { title: whole });
}

function speakerOf({ site, route: { language }, translator }: TitleContext): Speaker {
  return { site, language, translator };
}
