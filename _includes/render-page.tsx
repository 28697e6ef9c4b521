import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { withDirections } from "../src/i18n/text-direction.ts";
import { emptiedPage } from "../src/routes/emptied-page.ts";
import type { FormAnswer } from "../src/routes/form-answer.ts";
import { gonePage } from "../src/routes/gone-page.ts";
import { htmlOnHost } from "../src/routes/html-on-host.ts";
import type { PlannedRedirect } from "../src/routes/redirects.ts";
import { isOf } from "../src/routes/route.ts";
import { Document } from "./layouts/document.tsx";
import { type FormAnswerContext, FormAnswerLayout, pageOfAnswer } from "./layouts/form-answer.tsx";
import { EmptiedLayout, GoneLayout } from "./layouts/gone.tsx";
import { LanguageChoice, OnlyLanguage } from "./layouts/language-choice.tsx";
import { MovedPage } from "./layouts/moved-page.tsx";
import { NotFound } from "./layouts/not-found.tsx";
import type { OutsideContext } from "./layouts/outside-document.tsx";
import { type PageContext, PageProvider } from "./page-context.tsx";

/** The whole HTML of a page. */
export function renderPage(context: PageContext): string {
  const { page, subject } = context.route;
  if (isOf(context.route, gonePage)) return renderInDocument(context, <GoneLayout />);
  if (isOf(context.route, emptiedPage)) return renderInDocument(context, <EmptiedLayout />);
  const layout = context.looks.layouts.get(page);
  if (!layout) throw new Error(`the page ${context.route.url} has no layout`);
  return renderInDocument(context, layout(subject));
}

function renderInDocument(context: PageContext, content: VNode): string {
  return toHtml(
    <PageProvider value={context}>
      <Document>{content}</Document>
    </PageProvider>,
    context,
  );
}

/** `/index.html`: chooses a language without a script, or goes on where there is only one. */
export function renderLanguageChoice(context: OutsideContext): string {
  const isOnly = context.site.settings.languages.length === 1;
  return toHtml(isOnly ? <OnlyLanguage {...context} /> : <LanguageChoice {...context} />, context);
}

/**
 * `/404.html`: one page for addresses in every language, and so in every language.
 * @param language that of the addresses below `/sv/`, for `/sv/404.html`
 */
export function renderNotFound(context: OutsideContext, language?: string): string {
  return toHtml(<NotFound {...context} language={language} />, context);
}

/** At an address of what was removed for good, in the language of the address. */
export function renderRemoved(context: OutsideContext, language: string): string {
  return toHtml(<NotFound {...context} language={language} isRemoved />, context);
}

/** At an address that a page had: leads on to where it is now. */
export function renderMovedPage(context: OutsideContext, redirect: PlannedRedirect): string {
  return toHtml(<MovedPage redirect={redirect} context={context} />, context);
}

/** What the receiver of forms answers: thanks, a form to be mended, or why nothing was taken. */
export function renderFormAnswer(context: FormAnswerContext, answer: FormAnswer): string {
  return renderInDocument(pageOfAnswer(context, answer), <FormAnswerLayout answer={answer} />);
}

function toHtml(document: VNode, { site }: Pick<OutsideContext, "site">): string {
  const html = `<!DOCTYPE html>\n${renderToString(document)}\n`;
  return htmlOnHost(withDirections(html), site.settings.basePath);
}
