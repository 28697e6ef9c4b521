import { renderToStaticMarkup } from "preact-render-to-string";
import { translationOf } from "../src/model/page.ts";
import { defaultLanguage } from "../src/model/site.ts";
import { Image } from "./components/picture/picture.tsx";
import { Preamble } from "./components/prose/preamble.tsx";
import { Prose } from "./components/prose/prose.tsx";
import { type PageContext, PageProvider } from "./page-context.tsx";

/** The HTML of a news page for readers of feeds: its texts and its picture, and nothing around them. */
export function renderFeedContent(context: PageContext): string {
  const { view, language } = context.route;
  if (view.kind !== "news") throw new Error(`${context.route.url} is no news page`);
  const { page } = view;
  const translation = translationOf(page, [language, defaultLanguage(context.site)]);
  return renderToStaticMarkup(
    <PageProvider value={context}>
      <Preamble translation={translation} lang={undefined} />
      {page.picture && <Image picture={page.picture} />}
      <Prose document={translation.body} file={translation.file} />
    </PageProvider>,
  );
}
