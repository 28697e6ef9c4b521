import type { Graph, Thing, WebPage, WebSite } from "schema-dts";
import { occasionOfEvent, occasionOfProgramme } from "../model/occasion.ts";
import { get } from "../model/site.ts";
import { canonicalOf } from "../routes/alternates.ts";
import { breadcrumbData } from "./breadcrumb-data.ts";
import { eventData, sessionsData } from "./event-data.ts";
import { newsData, type PageOfData } from "./news-data.ts";
import { organisationData, organisationId } from "./organisation.ts";
import { absoluteUrl, type DataSource, languageOf, plainText } from "./source.ts";

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
  const { site, table, route } = source;
  const address = absoluteUrl(canonicalOf(route, table), source);
  const publisher = get(site.organisations, site.settings.publisher);
  const breadcrumbs = breadcrumbData(source, address);
  const subject = subjectData(source, { address, picture: texts.picture });
  const others = organisationsOf(source).map(({ id }) =>
    organisationData(get(site.organisations, { id }), source),
  );
  return {
    "@context": "https://schema.org",
    "@graph": [
      organisationData(publisher, source),
      ...others,
      websiteData(source),
      pageData({ ...texts, address, subject, hasBreadcrumbs: breadcrumbs !== undefined }, source),
      ...(breadcrumbs ? [breadcrumbs] : []),
      ...(subject ? [subject] : []),
    ],
  };
}

/** The organisations that the data of a page names, beside the publisher. */
function organisationsOf({
  site,
  route: { view },
}: DataSource): readonly { readonly id: string }[] {
  const { publisher } = site.settings;
  const named = [
    view.kind === "organisation" && view.organisation,
    view.kind === "programme" && view.programme.organiser,
    view.kind === "event" && view.event.organiser,
    view.kind === "news" && view.page.organisation,
  ];
  return named.filter((one) => one !== false && one !== undefined && one.id !== publisher.id) as {
    readonly id: string;
  }[];
}

function websiteId(source: DataSource): string {
  return `${absoluteUrl(`/${source.route.language}/`, source)}#website`;
}

function websiteData(source: DataSource): Node<WebSite> {
  const { site, route } = source;
  return {
    "@type": "WebSite",
    "@id": websiteId(source),
    name: plainText(site.settings.name, source),
    description: plainText(site.settings.tagline, source),
    url: absoluteUrl(`/${route.language}/`, source),
    inLanguage: route.language,
    publisher: { "@id": organisationId(site.settings.publisher.id, source) },
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

/** What a page is about, where schema.org has a word for it. */
function subjectData(source: DataSource, page: PageOfData): Thing | undefined {
  const { view } = source.route;
  if (view.kind === "news") return newsData(view.page, page, source);
  if (view.kind === "event")
    return withPicture(eventData(occasionOfEvent(view.event), source), page);
  if (view.kind !== "programme") return undefined;
  const occasion = occasionOfProgramme(view.programme);
  const subEvent = sessionsData(view.programme, occasion, source);
  return withPicture({ ...eventData(occasion, source), subEvent }, page);
}

function withPicture<Data extends object>(data: Data, { picture }: PageOfData): Data {
  return { ...data, ...(picture && { image: picture }) };
}
