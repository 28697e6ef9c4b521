import { plainInlineText } from "../../../src/markdown/inline-text.ts";
import type { MarkdownDocument } from "../../../src/markdown/parse-markdown.ts";
import { cutAtWord } from "../../../src/routes/cut-at-word.ts";
import { siteNameOf } from "../../../src/routes/document-title.ts";
import { localize, titleOf } from "../../../src/routes/links.ts";
import type { PageContext } from "../../page-context.tsx";

/** What search engines show below a title. */
const longestDescription = 160;

/** The beginning of what a page says, or what it is and of which site where it has no such text. */
export function documentDescription(page: PageContext): string {
  const text = openingText(page)?.plainText.replace(/\s+/g, " ").trim();
  return cutAtWord(text || nameOfPage(page), longestDescription);
}

function nameOfPage(page: PageContext): string {
  const { route, site, translator } = page;
  const words = {
    title: plainInlineText(titleOf(route, site, translator).value),
    site: siteNameOf(page),
  };
  const { tagline } = site.settings;
  if (!tagline) return translator.t("ui.page.descriptionWithoutTagline", words);
  return translator.t("ui.page.description", {
    ...words,
    tagline: plainInlineText(localize(tagline, route.language, site).value),
  });
}

function openingText({ route, site, translator }: PageContext): MarkdownDocument | undefined {
  const { page, subject, language } = route;
  return page.opening?.(subject, { site, language, translator });
}
