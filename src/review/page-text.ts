import { serialize } from "parse5";
import { attributeOf, type Element, textOf } from "../audit/html/elements.ts";
import { parsePage } from "../audit/html/parse-page.ts";
import { type Block, type BlockLink, blocksOf } from "./reader-blocks.ts";

/** A page of a built site as somebody reads it. */
export interface PageText {
  readonly language: string;
  /** The first heading; the title where there is none. */
  readonly name: string;
  /** What the page is about: its main part, without its foot. */
  readonly main: readonly Block[];
  /** Who answers for the page, as its foot says. */
  readonly foot: readonly Block[];
  /** What stands around it, such as the menu and the footer. */
  readonly around: readonly Block[];
  /** The HTML of the main part, in which nothing is named that is made anew with the styles. */
  readonly markup: string;
  /** All its links, each address once. */
  readonly links: readonly BlockLink[];
  readonly ids: ReadonlySet<string>;
}

/** Styles, scripts and typefaces have a digest of their content in their names. */
const namesOfAssets = /\/assets\/[^"' ]+/g;

/**
 * What stands at the foot of the main part: when the page was changed, which every change changes, how to share
 * it, and whether it was of use.
 */
const footClass = "page-foot";

/** Whether the HTML of a page leads on at once to another address, as that of an old address does. */
export function leadsOn(html: string): boolean {
  return /<meta\s[^>]*http-equiv="?refresh"?[\s/>]/i.test(html.slice(0, 2000));
}

/** Reads a page as somebody does who opens it. A pure function of its HTML. */
export function readPageText(html: string): PageText {
  const { document, elements } = parsePage(html, "");
  const first = (tagName: string) => elements.find((one) => one.tagName === tagName);
  const [body, part] = [first("body"), first("main")];
  const main = part ?? body;
  const heading = elements.find(({ tagName }) => tagName === "h1") ?? first("title");
  const root = first("html");
  return {
    language: (root && attributeOf(root, "lang")) ?? "",
    name: heading ? textOf(heading) : "",
    main: main ? blocksOf(main, isFoot) : [],
    foot: elements.filter(isFoot).flatMap(linkedBlocks),
    around: body && part ? blocksOf(body, (element) => element === part) : [],
    markup: serialize(main ?? document).replaceAll(namesOfAssets, "/assets/"),
    links: linksOf(elements),
    ids: new Set(elements.flatMap((element) => attributeOf(element, "id") ?? [])),
  };
}

function isFoot(element: Element): boolean {
  return attributeOf(element, "class")?.split(" ").includes(footClass) ?? false;
}

/** Those that lead to people and organisations. */
function linkedBlocks(foot: Element): readonly Block[] {
  const isOfPage = ({ target }: BlockLink) => !target.startsWith("mailto:");
  return blocksOf(foot, ({ tagName }) => tagName === "form").filter(({ links }) =>
    links.some(isOfPage),
  );
}

function linksOf(elements: readonly Element[]): readonly BlockLink[] {
  const links = new Map<string, BlockLink>();
  for (const element of elements) {
    const target = element.tagName === "a" ? attributeOf(element, "href") : undefined;
    if (target !== undefined && !links.has(target))
      links.set(target, { text: textOf(element), target });
  }
  return [...links.values()];
}
