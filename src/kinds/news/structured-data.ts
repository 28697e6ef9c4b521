import type { NewsArticle } from "schema-dts";
import { plainInlineText } from "../../markdown/inline-text.ts";
import { translationOf } from "../../model/page.ts";
import { defaultLanguage } from "../../model/site.ts";
import type { PageOfData } from "../../structured-data/described-page.ts";
import { type DataSource, idOf, languageOf } from "../../structured-data/source.ts";
import { dateOfNews, type NewsPage } from "./schema.ts";

/** A news page. Its author is the organisation: the page names nobody as the writer of the text. */
export function newsData(
  page: NewsPage,
  source: DataSource,
  { address, picture }: PageOfData,
): Exclude<NewsArticle, string> {
  const language = languageOf(source.route);
  const { title } = translationOf(page, [language, defaultLanguage(source.site)]);
  const published = dateOfNews(page);
  const { publisher } = source.site.settings;
  return {
    "@type": "NewsArticle",
    "@id": `${address}#news`,
    headline: plainInlineText(title),
    url: address,
    mainEntityOfPage: { "@id": address },
    inLanguage: language,
    datePublished: published,
    dateModified: page.updated ?? published,
    author: {
      "@type": "Organization",
      "@id": idOf(page.organisation ?? publisher, source),
    },
    publisher: { "@type": "Organization", "@id": idOf(publisher, source) },
    ...(picture && { image: picture }),
  };
}
