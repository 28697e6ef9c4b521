import { isRetired } from "../../../src/model/life.ts";
import { alternatesOf, canonicalOf } from "../../../src/routes/alternates.ts";
import { documentTitle, siteNameOf } from "../../../src/routes/document-title.ts";
import { webAddress } from "../../../src/routes/web-address.ts";
import { usePage } from "../../page-context.tsx";
import { documentDescription } from "./document-description.ts";
import { FeedLinks } from "./feed-links.tsx";
import { SharePicture } from "./share-picture.tsx";
import { SharedHead } from "./shared-head.tsx";
import { StructuredData } from "./structured-data.tsx";

/** What a page says of itself to browsers, search engines and those who share it. */
export function DocumentHead() {
  const page = usePage();
  const { site, table, route, translator, assets } = page;
  const absolute = (path: string) => webAddress(path, site.settings);
  const canonical = absolute(canonicalOf(route, table));
  const title = documentTitle(page);
  const description = documentDescription(page);
  return (
    <head>
      <SharedHead assets={assets} title={title} site={site} />
      {assets.script && <script type="module" src={assets.script} />}
      <meta name="description" content={description} />
      {(route.page.isForSearchEngines === false || isRetired(route.life)) && (
        <meta name="robots" content="noindex" />
      )}
      <link rel="canonical" href={canonical} />
      {alternatesOf(route, table, site).map(({ hreflang, url }) => (
        <link key={hreflang} rel="alternate" hreflang={hreflang} href={absolute(url)} />
      ))}
      <FeedLinks />
      <meta property="og:type" content={route.page.isArticle ? "article" : "website"} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={canonical} />
      <meta property="og:site_name" content={siteNameOf(page)} />
      <meta property="og:locale" content={translator.t("format.locale").replace("-", "_")} />
      <SharePicture />
      <StructuredData />
    </head>
  );
}
