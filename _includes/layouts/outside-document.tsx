import type { ComponentChildren } from "preact";
import type { createTranslators } from "../../src/i18n/translator.ts";
import { plainInlineText } from "../../src/markdown/inline-text.ts";
import { defaultLanguage, type Site } from "../../src/model/site.ts";
import { localize } from "../../src/routes/links.ts";
import type { RouteTable } from "../../src/routes/route.ts";
import { BrandMark } from "../components/brand-mark/brand-mark.tsx";
import { SharedHead } from "../components/document-head/shared-head.tsx";
import { mediaUrl } from "../components/picture/media-url.ts";
import { type Assets, type PageContext, PageProvider } from "../page-context.tsx";

/** What a page knows that belongs to no language, and so to no route. */
export interface OutsideContext {
  readonly site: Site;
  readonly table: RouteTable;
  readonly translators: ReturnType<typeof createTranslators>;
  readonly assets: Assets;
}

/** The context of the start page in a language: for the parts of such a page that speak it. */
export function startContext(language: string, outside: OutsideContext): PageContext {
  const { site, table, translators, assets } = outside;
  const route = table.find("section:start", language);
  if (!route) throw new Error(`the site has no start page in "${language}"`);
  return { site, table, route, translator: translators(language), assets };
}

interface OutsideDocumentProps {
  readonly context: OutsideContext;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A page without menu and footer, in all languages of the site at once. */
export function OutsideDocument({ context, title, children }: OutsideDocumentProps) {
  const { picture } = context.site.settings.start;
  const size = picture && context.site.media.get(picture.file);
  const { t, direction } = context.translators(defaultLanguage(context.site));
  const { tagline, languages } = context.site.settings;
  const taglines = languages.map((language) =>
    plainInlineText(localize(tagline, language, context.site).value),
  );
  return (
    <html lang={t("language.tag")} dir={direction}>
      <head>
        <SharedHead assets={context.assets} title={title} site={context.site} />
        <meta name="description" content={[...new Set(taglines)].join(" · ")} />
        <meta name="robots" content="noindex" />
      </head>
      <body class="outside">
        <main id="main" class="outside__content">
          <BrandMark site={context.site} />
          {children}
        </main>
        {picture && (
          <div class="hero__picture">
            <img src={mediaUrl(picture.file)} alt="" width={size?.width} height={size?.height} />
          </div>
        )}
      </body>
    </html>
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
