import type { NewsArticle } from "schema-dts";
import { plainInlineText } from "../markdown/inline-text.ts";
import { dateOfNews, type NewsPage, translationOf } from "../model/page.ts";
import { defaultLanguage } from "../model/site.ts";
import { organisationId } from "./organisation.ts";
import { type DataSource, languageOf } from "./source.ts";

/** The page that a piece of data stands on. */
export interface PageOfData {
  readonly address: string;
  readonly picture?: string | undefined;
}

/** A news page. Its author is the organisation: the page names nobody as the writer of the text. */
export function newsData(
  page: NewsPage,
  { address, picture }: PageOfData,
  source: DataSource,
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
      "@id": organisationId((page.organisation ?? publisher).id, source),
    },
    publisher: { "@type": "Organization", "@id": organisationId(publisher.id, source) },
    ...(picture && { image: picture }),
  };
}
