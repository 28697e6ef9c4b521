import type { BuiltPage } from "../built-site.ts";
import type {
  HelpEntry,
  LanguageLink,
  LinkFact,
  NavigationFact,
  PageFacts,
} from "../page-facts.ts";
import { accessibleName } from "./accessible-name.ts";
import { attributeOf, closest, type Element, isHidden, textOf } from "./elements.ts";

/** What site rules are told of a page. A pure function of it. */
export function collectPageFacts(page: BuiltPage): PageFacts {
  const { address, elements } = page;
  const first = (tagName: string) => elements.find((one) => one.tagName === tagName);
  const [html, title] = [first("html"), first("title")];
  const canonical = linksOf(elements, "canonical")[0];
  const isRedirect = elements.some(leadsOn);
  return {
    address,
    ...optional("language", html && attributeOf(html, "lang")),
    title: title ? textOf(title) : "",
    ...optional("titleLanguage", title && attributeOf(title, "lang")),
    ...optional("canonical", canonical && attributeOf(canonical, "href")),
    isRedirect,
    isIndexable: !isRedirect && !elements.some(keepsOutOfIndexes),
    alternates: linksOf(elements, "alternate").flatMap(languageLink),
    switches: elements.filter(isSwitch).flatMap(languageLink),
    navigation: elements.filter(isNavigation).map((nav) => navigationOf(nav, elements)),
    help: [...helpOf(elements)],
  };
}

function optional<Key extends string>(key: Key, value: string | undefined) {
  return value === undefined ? {} : ({ [key]: value } as { readonly [K in Key]: string });
}

function linksOf(elements: readonly Element[], relation: string): readonly Element[] {
  return elements.filter(
    (one) => one.tagName === "link" && attributeOf(one, "rel")?.split(/\s+/).includes(relation),
  );
}

function leadsOn(element: Element): boolean {
  return (
    element.tagName === "meta" &&
    attributeOf(element, "http-equiv")?.toLowerCase() === "refresh" &&
    /^\s*0\s*;/.test(attributeOf(element, "content") ?? "")
  );
}

function keepsOutOfIndexes(element: Element): boolean {
  return (
    element.tagName === "meta" &&
    attributeOf(element, "name")?.toLowerCase() === "robots" &&
    /\b(?:noindex|none)\b/i.test(attributeOf(element, "content") ?? "")
  );
}

function languageLink(element: Element): readonly LanguageLink[] {
  const [language, target] = [attributeOf(element, "hreflang"), attributeOf(element, "href")];
  return language === undefined || target === undefined ? [] : [{ language, target }];
}

/** Links to other languages around the contents are the language switcher. */
function isSwitch(element: Element): boolean {
  return (
    element.tagName === "a" &&
    attributeOf(element, "hreflang") !== undefined &&
    closest(element, ({ tagName }) => tagName === "nav" || tagName === "header") !== undefined &&
    !isWithin(element, "main")
  );
}

function isNavigation(element: Element): boolean {
  return element.tagName === "nav" && !isWithin(element, "main") && !isHidden(element);
}

function isWithin(element: Element, tagName: string): boolean {
  return closest(element, (one) => one.tagName === tagName) !== undefined;
}

function navigationOf(nav: Element, elements: readonly Element[]): NavigationFact {
  const place = closest(nav, ({ tagName }) => ["header", "footer", "aside"].includes(tagName));
  const links = elements.filter(
    (one) => one.tagName === "a" && closest(one, ({ tagName }) => tagName === "nav") === nav,
  );
  return {
    name: accessibleNameOfPart(nav, elements) || (place?.tagName ?? "nav"),
    links: links.flatMap((link) => linkFact(link, elements)),
  };
}

/** The content of a part of a page is not its name. */
function accessibleNameOfPart(part: Element, elements: readonly Element[]): string {
  const named = ["aria-label", "aria-labelledby"].some((name) => attributeOf(part, name));
  return named ? accessibleName(part, elements) : "";
}

function linkFact(link: Element, elements: readonly Element[]): readonly LinkFact[] {
  const target = attributeOf(link, "href");
  return target === undefined ? [] : [{ text: accessibleName(link, elements), target }];
}

const parts = ["header", "main", "footer"] as const;
const helpAddress = /^(?:mailto|tel|sms):/i;

/** How links to ways of getting help are called, in the languages of the rules. */
const helpText =
  /kontakt|contact|hjälp|\bhelp\b|\bsupport|frågor och svar|vanliga frågor|\bfaq\b|frequently asked|fråga oss|ask us|\bchatt?\b/i;

/** The help around the contents of a page (WCAG 3.2.6), and the parts among which it stands. */
function* helpOf(elements: readonly Element[]): Generator<HelpEntry> {
  for (const element of elements) {
    const part = parts.find((one) => one === element.tagName);
    if (part && !isInPart(element)) yield { part };
    if (element.tagName !== "a" || isWithin(element, "main") || isHidden(element)) continue;
    for (const link of linkFact(element, elements))
      if (helpAddress.test(link.target) || helpText.test(link.text)) yield { part: "help", link };
  }
}

/** Headers and footers of an article or a section are none of the page. */
function isInPart(element: Element): boolean {
  const around = /^(?:article|section|main|aside|nav)$/;
  return (
    closest(element, (one) => one !== element && around.test(one.tagName)) !== undefined ||
    isHidden(element)
  );
}
