import type { ComponentChildren } from "preact";
import type { createTranslators } from "../../src/i18n/translator.ts";
import { plainInlineText } from "../../src/markdown/inline-text.ts";
import { defaultLanguage, type Site } from "../../src/model/site.ts";
import { localize } from "../../src/routes/links.ts";
import type { RouteTable } from "../../src/routes/route.ts";
import { SharedHead } from "../components/document-head/shared-head.tsx";
import { SiteFooter } from "../components/site-footer/site-footer.tsx";
import { SiteHeader } from "../components/site-header/site-header.tsx";
import { SkipLink } from "../components/skip-link/skip-link.tsx";
import { Slot } from "../components/slot/slot.tsx";
import type { Looks } from "../kinds/kind-looks.ts";
import { type Assets, type PageContext, PageProvider } from "../page-context.tsx";

/** What a page knows that belongs to no language, and so to no route. */
export interface OutsideContext {
  readonly site: Site;
  readonly table: RouteTable;
  readonly translators: ReturnType<typeof createTranslators>;
  readonly assets: Assets;
  readonly looks: Looks;
}

/** The context of the start page in a language: for the parts of such a page that speak it. */
export function startContext(language: string, outside: OutsideContext): PageContext {
  const { site, table, translators, assets, looks } = outside;
  const route = table.find("section:start", language);
  if (!route) throw new Error(`the site has no start page in "${language}"`);
  return { site, table, route, translator: translators(language), assets, looks };
}

interface OutsideDocumentProps {
  readonly context: OutsideContext;
  readonly title: string;
  /** That of what stands around the content; the default one unless told. */
  readonly language?: string | undefined;
  /** What stands below the content, from edge to edge. */
  readonly below?: ComponentChildren;
  readonly children: ComponentChildren;
}

/**
 * A page in all languages of the site at once. The header, the menu and the search around it speak
 * the default language: such a page has one address, and nobody knows who comes there.
 */
export function OutsideDocument(props: OutsideDocumentProps) {
  const { context, title, below, children, language = defaultLanguage(context.site) } = props;
  const { translator, ...start } = startContext(language, context);
  // It is none of the menu's pages.
  const page: PageContext = { ...start, translator, route: { ...start.route, key: "outside" } };
  const { name, tagline = name, languages } = context.site.settings;
  const taglines = (props.language === undefined ? languages : [language]).map((one) =>
    plainInlineText(localize(tagline, one, context.site).value),
  );
  return (
    <PageProvider value={page}>
      <html lang={translator.t("language.tag")} dir={translator.direction}>
        <head>
          <SharedHead assets={context.assets} title={title} site={context.site} />
          {context.assets.script && <script type="module" src={context.assets.script} />}
          <meta name="description" content={[...new Set(taglines)].join(" · ")} />
          <meta name="robots" content="noindex" />
        </head>
        <body>
          <SkipLink />
          <Slot name="page.above" of={null} />
          <SiteHeader />
          <main id="main" tabIndex={-1}>
            <div class="outside wrapper">{children}</div>
            {below}
          </main>
          <SiteFooter />
        </body>
      </html>
    </PageProvider>
  );
}

interface InLanguageProps {
  readonly language: string;
  readonly context: OutsideContext;
  readonly children: ComponentChildren;
}

/** A passage in one of the site's languages. WCAG 3.1.2. */
export function InLanguage({ language, context, children }: InLanguageProps) {
  const page = startContext(language, context);
  const { translator } = page;
  return (
    <PageProvider value={page}>
      <section
        class="outside__language"
        lang={translator.t("language.tag")}
        dir={translator.direction}
      >
        {children}
      </section>
    </PageProvider>
  );
}
