import type { Graph, Thing, WebPage, WebSite } from "schema-dts";
import { referenceKey } from "../model/reference.ts";
import { canonicalOf } from "../routes/alternates.ts";
import { breadcrumbData } from "./breadcrumb-data.ts";
import { asDescribed } from "./described-page.ts";
import { absoluteUrl, type DataSource, idOf, languageOf, plainText } from "./source.ts";

type Node<Type> = Exclude<Type, string>;

/** What the head of a page says of it in other ways too. */
interface PageTexts {
  readonly title: string;
  readonly description?: string | undefined;
  /** The whole address of the picture that is shown where the page is shared. */
  readonly picture?: string | undefined;
}

/**
 * What a page says to programs, in the words of schema.org: who publishes the site, where the page
 * stands in it, and what it is about. Of people it gives nothing but what others need to name them.
 */
export function structuredData(source: DataSource, texts: PageTexts): Graph {
  const { table, route } = source;
  const address = absoluteUrl(canonicalOf(route, table), source);
  const breadcrumbs = breadcrumbData(source, address);
  const picture = texts.picture;
  const subject = asDescribed(route.page).structuredData?.(route.subject, source, {
    address,
    picture,
  });
  return {
    "@context": "https://schema.org",
    "@graph": [
      ...namedData(source),
      websiteData(source),
      pageData({ ...texts, address, subject, hasBreadcrumbs: breadcrumbs !== undefined }, source),
      ...(breadcrumbs ? [breadcrumbs] : []),
      ...(subject ? [subject] : []),
    ],
  };
}

/** What the data of a page names beside the publisher, each thing as its own page tells of it. */
function namedData(source: DataSource): readonly Thing[] {
  const { page, subject, language } = source.route;
  const { publisher } = source.site.settings;
  const others = asDescribed(page).names?.(subject) ?? [];
  return [publisher, ...others.filter(({ id }) => id !== publisher.id)].flatMap((reference) => {
    const own = source.table.find(referenceKey(reference), language);
    return (own && asDescribed(own.page).named?.(own.subject, source)) ?? [];
  });
}

function websiteId(source: DataSource): string {
  return `${absoluteUrl(`/${source.route.language}/`, source)}#website`;
}

function websiteData(source: DataSource): Node<WebSite> {
  const { site, route } = source;
  const { name, tagline } = site.settings;
  return {
    "@type": "WebSite",
    "@id": websiteId(source),
    name: plainText(name, source),
    ...(tagline && { description: plainText(tagline, source) }),
    url: absoluteUrl(`/${route.language}/`, source),
    inLanguage: route.language,
    publisher: { "@id": idOf(site.settings.publisher, source) },
  };
}

interface PageParts extends PageTexts {
  readonly address: string;
  readonly subject?: Thing | undefined;
  readonly hasBreadcrumbs: boolean;
}

function pageData(parts: PageParts, source: DataSource): Node<WebPage> {
  const { title, description, picture, address, hasBreadcrumbs } = parts;
  const { route } = source;
  return {
    "@type": "WebPage",
    "@id": address,
    url: address,
    name: title,
    inLanguage: languageOf(route),
    isPartOf: { "@id": websiteId(source) },
    ...(description && { description }),
    ...(route.lastModified && { dateModified: route.lastModified }),
    ...(picture && { primaryImageOfPage: { "@type": "ImageObject", url: picture } }),
    ...(hasBreadcrumbs && { breadcrumb: { "@id": `${address}#breadcrumbs` } }),
  };
}
