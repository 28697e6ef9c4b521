import { plainInlineText } from "../../src/markdown/inline-text.ts";
import { titleOf } from "../../src/routes/links.ts";
import type { PlannedRedirect } from "../../src/routes/redirects.ts";
import { webAddress } from "../../src/routes/web-address.ts";
import { SharedHead } from "../components/document-head/shared-head.tsx";
import { type OutsideContext, startContext } from "./outside-document.tsx";

interface MovedPageProps {
  readonly redirect: PlannedRedirect;
  readonly context: OutsideContext;
}

/**
 * What stands at an address that a page had: browsers go on at once (H76 of the techniques for
 * WCAG 2.2), and the link is for those that do not.
 */
export function MovedPage({ redirect, context }: MovedPageProps) {
  const { site, assets } = context;
  const { url, language } = redirect;
  const { translator } = startContext(language, context);
  const title = translator.t("ui.movedPage.title");
  return (
    <html lang={translator.t("language.tag")} dir={translator.direction}>
      <head>
        <SharedHead assets={assets} title={title} site={site} />
        <meta http-equiv="refresh" content={`0; url=${url}`} />
        <meta name="robots" content="noindex" />
        <link rel="canonical" href={webAddress(url, site.settings)} />
      </head>
      <body>
        <main id="main" class="outside wrapper">
          <h1>{title}</h1>
          <p>
            <NewPlace redirect={redirect} context={context} />
          </p>
        </main>
      </body>
    </html>
  );
}

/** A link with the title of the page, where that is one of the site. */
function NewPlace({ redirect: { url, language }, context }: MovedPageProps) {
  const { site, table, translators } = context;
  const route = table.byUrl.get(url.split(/[?#]/)[0] ?? "");
  if (!route) return <a href={url}>{url}</a>;
  const title = titleOf(route, site, translators(route.language));
  const spoken = title.lang ?? route.language;
  const lang = spoken === language ? undefined : translators(spoken).t("language.tag");
  return (
    <a href={url} lang={lang}>
      {plainInlineText(title.value)}
    </a>
  );
}
