import { plainInlineText } from "../../../src/markdown/inline-text.ts";
import type { MarkdownDocument } from "../../../src/markdown/parse-markdown.ts";
import { translationOf } from "../../../src/model/page.ts";
import type { LocalizedMarkdown } from "../../../src/model/shared-schemas.ts";
import { defaultLanguage } from "../../../src/model/site.ts";
import { localize, titleOf } from "../../../src/routes/links.ts";
import type { PageContext } from "../../page-context.tsx";
import { pageTextOf } from "../document-sheet/page-text.ts";
import { cutAtWord } from "./cut-at-word.ts";
import { siteNameOf } from "./document-title.ts";

/** What search engines show below a title. */
const longestDescription = 160;

/** The beginning of what a page says, or what it is and of which site where it has no such text. */
export function documentDescription(page: PageContext): string {
  const text = openingText(page)?.plainText.replace(/\s+/g, " ").trim();
  return cutAtWord(text || nameOfPage(page), longestDescription);
}

function nameOfPage(page: PageContext): string {
  const { route, site, translator } = page;
  const tagline = plainInlineText(localize(site.settings.tagline, route.language, site).value);
  return translator.t("ui.page.description", {
    title: plainInlineText(titleOf(route, site, translator).value),
    site: siteNameOf(page),
    tagline,
  });
}

function openingText({ route, site }: PageContext): MarkdownDocument | undefined {
  const { view, language } = route;
  const local = (text: LocalizedMarkdown | undefined) =>
    text && localize(text, language, site).value;
  switch (view.kind) {
    case "start":
      return local(site.settings.start.introduction);
    case "news":
    case "page": {
      const { preamble, body } = translationOf(view.page, [language, defaultLanguage(site)]);
      return preamble ?? body;
    }
    case "programme":
      return local(view.programme.preamble);
    case "event":
      return local(view.event.preamble);
    case "document":
    case "document-whole":
      return local(view.document.summary);
    case "document-page":
      return pageTextOf(view.page, language, view.document.language)?.value;
    case "plan":
      return local(view.plan.introduction);
    case "priorities":
      return local(view.set.introduction);
    case "priority":
      return local(view.priority.description);
    case "contact":
      return local(view.contact.description);
    case "organisation":
      return local(view.organisation.description);
    default:
      return undefined;
  }
}
