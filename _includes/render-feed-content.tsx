import { renderToStaticMarkup } from "preact-render-to-string";
import { withDirections } from "../src/i18n/text-direction.ts";
import { htmlOnHost } from "../src/routes/html-on-host.ts";
import { type PageContext, PageProvider } from "./page-context.tsx";

/** The HTML of a page for readers of feeds: its texts and its picture, and nothing around them. */
export function renderFeedContent(context: PageContext): string {
  const { page, subject, url } = context.route;
  const text = context.looks.feedTexts.get(page);
  if (!text) throw new Error(`the page ${url} stands in a feed and has no text for it`);
  const html = renderToStaticMarkup(<PageProvider value={context}>{text(subject)}</PageProvider>);
  const directed = withDirections(html, context.translator.direction);
  return htmlOnHost(directed, context.site.settings.basePath);
}
