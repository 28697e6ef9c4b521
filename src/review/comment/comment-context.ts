import type { Translator } from "../../i18n/translator.ts";
import type { ReviewedPage } from "../compare-pages.ts";
import type { ShownPage } from "../pictures/take-pictures.ts";
import type { ReviewFacts } from "../review-facts.ts";
import { link, plain } from "./markdown.ts";

/** Where what a comment speaks of can be seen. Addresses on the web end with a slash. */
export interface CommentPlaces {
  /** Where the site that comes after is shown. */
  readonly preview?: string | undefined;
  /** Where the folder of pictures is shown. */
  readonly pictures?: string | undefined;
}

/** What all parts of a comment need. */
export interface CommentContext extends CommentPlaces {
  readonly facts: ReviewFacts;
  readonly translator: Translator;
  /** The name of a page that is there after, as a link where it can be seen, with its language. */
  readonly linkTo: (page: ReviewedPage) => string;
  /** The name of a page with its language, without a link. */
  readonly nameOf: (page: ReviewedPage) => string;
  /** The same for a page of which only the address is known. */
  readonly linkToAddress: (address: string) => string;
  /** A content file by the name of its page, and by its own. */
  readonly fileName: (file: string) => string;
  readonly shownAt: (address: string) => ShownPage | undefined;
}

/** Finds out how a comment names pages and files. */
export function contextOf(
  facts: ReviewFacts,
  { preview, pictures }: CommentPlaces,
  translator: Translator,
): CommentContext {
  const shown = new Map((facts.shown ?? []).map((page) => [page.after, page]));
  const others = new Map(
    [...facts.others, ...facts.pages.otherMarkup].map((page) => [page.address, page]),
  );
  const linked = (text: string, address: string) =>
    preview === undefined ? plain(text) : link(text, preview + address.replace(/^\//, ""));
  const linkTo = (page: ReviewedPage) =>
    withLanguage(linked(page.name, page.address), page, { translator, facts });
  return {
    facts,
    preview,
    pictures,
    translator,
    linkTo,
    nameOf: (page) => withLanguage(plain(page.name), page, { translator, facts }),
    linkToAddress: (address) => {
      const page = others.get(address);
      return page ? linkTo(page) : linked(address, address);
    },
    fileName: (file) => {
      const name = facts.names[file];
      return name === undefined ? plain(file) : `${plain(name)} (<code>${plain(file)}</code>)`;
    },
    shownAt: (address) => shown.get(address),
  };
}

/** The first language of a site need not be said. */
function withLanguage(
  page: string,
  { language, fallbackFrom }: ReviewedPage,
  { translator: { t, format }, facts }: Pick<CommentContext, "translator" | "facts">,
): string {
  const nameOf = (one: string) => plain(format.languageName(one));
  const values = { page, language: nameOf(language) };
  if (fallbackFrom !== undefined)
    return t("review.page.fallback", { ...values, original: nameOf(fallbackFrom) });
  return language === facts.languages[0] ? page : t("review.page.inLanguage", values);
}
