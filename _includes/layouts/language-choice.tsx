import { plainInlineText } from "../../src/markdown/inline-text.ts";
import { defaultLanguage } from "../../src/model/site.ts";
import { localize } from "../../src/routes/links.ts";
import { webAddress } from "../../src/routes/web-address.ts";
import { SharedHead } from "../components/document-head/shared-head.tsx";
import { Heading } from "../components/heading/heading.tsx";
import { HeroPicture } from "../components/hero/hero.tsx";
import { Inline } from "../components/inline/inline.tsx";
import { ownNameOf } from "../components/language-switcher/own-name.ts";
import { ThingLink } from "../components/thing-link/thing-link.tsx";
import {
  InLanguage,
  type OutsideContext,
  OutsideDocument,
  startContext,
} from "./outside-document.tsx";

/** The root of the site: its name in every language, and the way to each. */
export function LanguageChoice(context: OutsideContext) {
  const { site } = context;
  const { languages, name, tagline } = site.settings;
  const names = languages.map((language) => plainInlineText(localize(name, language, site).value));
  return (
    <OutsideDocument
      context={context}
      title={[...new Set(names)].join(" · ")}
      below={<HeroPicture />}
    >
      {languages.map((language) => (
        <InLanguage key={language} language={language} context={context}>
          <Heading level={language === languages[0] ? 1 : 2}>
            <Inline text={name} />
          </Heading>
          {tagline && (
            <p>
              <Inline text={tagline} />
            </p>
          )}
          <p>
            <ThingLink to={{ kind: "section", id: "start" }} class="button">
              {ownNameOf(language)}
            </ThingLink>
          </p>
        </InLanguage>
      ))}
    </OutsideDocument>
  );
}

/**
 * The root of a site in one language: nothing is to be chosen, and browsers go on at once (H76 of the
 * techniques for WCAG 2.2). The link is for those that do not.
 */
export function OnlyLanguage(context: OutsideContext) {
  const { site, assets } = context;
  const { route, translator } = startContext(defaultLanguage(site), context);
  const name = localize(site.settings.name, route.language, site).value;
  return (
    <html lang={translator.t("language.tag")} dir={translator.direction}>
      <head>
        <SharedHead assets={assets} title={plainInlineText(name)} site={site} />
        <meta http-equiv="refresh" content={`0; url=${route.url}`} />
        <link rel="canonical" href={webAddress(route.url, site.settings)} />
      </head>
      <body>
        <main id="main" class="outside wrapper">
          <h1>
            <a href={route.url}>{plainInlineText(name)}</a>
          </h1>
        </main>
      </body>
    </html>
  );
}
