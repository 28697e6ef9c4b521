import type { ComponentChildren, VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Translator } from "../../src/i18n/translator.ts";
import { SharedHead } from "../components/document-head/shared-head.tsx";
import type { Assets } from "../page-context.tsx";

/** The languages that the style guide is written in. */
export const guideLanguages = ["sv", "en"] as const;
export type GuideLanguage = (typeof guideLanguages)[number];

/** What all pages of the guide know. */
export interface Guide {
  readonly assets: Assets;
  readonly translators: (language: string) => Translator;
}

interface GuideDocumentProps {
  readonly guide: Guide;
  readonly language: GuideLanguage;
  readonly title: string;
  /** The address of the same page in a language. */
  readonly addressIn: (language: GuideLanguage) => string;
  readonly children: ComponentChildren;
}

/** A page of the style guide. */
export function guidePage({ guide, language, title, addressIn, children }: GuideDocumentProps) {
  const { t } = guide.translators(language);
  return toHtml(
    <html lang={language}>
      <head>
        <SharedHead assets={guide.assets} title={`${title} – ${t("styleGuide.title")}`} />
        <link rel="stylesheet" href="/style-guide.css" />
        <script type="module" src="/style-guide.js" />
      </head>
      <body class="style-guide">
        <a class="skip-link" href="#main">
          {t("ui.page.skipLink")}
        </a>
        <header class="style-guide__header">
          <nav class="style-guide__ways" aria-label={t("styleGuide.ways")}>
            <a href={`/${language}/`}>{t("styleGuide.title")}</a>
            {guideLanguages
              .filter((other) => other !== language)
              .map((other) => (
                <a key={other} href={addressIn(other)} lang={other} hreflang={other}>
                  {guide.translators(other).t("language.name")}
                </a>
              ))}
          </nav>
        </header>
        <main class="style-guide__main" id="main" tabIndex={-1}>
          <h1>{title}</h1>
          {children}
        </main>
      </body>
    </html>,
  );
}

/** The ways in which browsers show colours. */
export const schemes = ["light", "dark"] as const;
export type Scheme = (typeof schemes)[number];

interface ExampleDocument {
  readonly guide: Guide;
  readonly language: GuideLanguage;
  readonly scheme: Scheme;
  readonly title: string;
  readonly example: VNode;
}

/** A page that has nothing but an example, in one scheme whatever the browser asks for. */
export function exampleDocument({
  guide,
  language,
  scheme,
  title,
  example,
}: ExampleDocument): string {
  return toHtml(
    <html lang={language} class={`style-guide-example style-guide-example--${scheme}`}>
      <head>
        <SharedHead assets={guide.assets} title={title} />
        <link rel="stylesheet" href="/style-guide.css" />
        {guide.assets.script && <script type="module" src={guide.assets.script} />}
      </head>
      <body>
        <main>{example}</main>
      </body>
    </html>,
  );
}

function toHtml(document: VNode): string {
  return `<!DOCTYPE html>\n${renderToString(document)}\n`;
}
