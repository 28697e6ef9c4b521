import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from "parse5";

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** A page of the built site, parsed as a browser would. */
export interface HtmlPage {
  /** From the root of the built site: `/sv/`. */
  readonly url: string;
  readonly html: string;
  readonly elements: readonly Element[];
  /** Every text with the element in which it stands, in the order of the page. */
  readonly texts: readonly { readonly value: string; readonly parent: Element }[];
}

export function parsePage(url: string, html: string): HtmlPage {
  const nodes = [...walk(parse(html))];
  return {
    url,
    html,
    elements: nodes.filter((node) => defaultTreeAdapter.isElementNode(node)),
    texts: nodes
      .filter((node) => defaultTreeAdapter.isTextNode(node))
      .flatMap(({ value, parentNode }) =>
        parentNode && defaultTreeAdapter.isElementNode(parentNode)
          ? [{ value, parent: parentNode }]
          : [],
      ),
  };
}

function* walk(node: Node): Generator<Node> {
  yield node;
  if ("childNodes" in node) for (const child of node.childNodes) yield* walk(child);
}

export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** The elements of a page with a tag name. */
export function findAll({ elements }: HtmlPage, tagName: string): readonly Element[] {
  return elements.filter((element) => element.tagName === tagName);
}

/** The text within an element, with single spaces. */
export function textOf(element: Element): string {
  return [...walk(element)]
    .filter((node) => defaultTreeAdapter.isTextNode(node))
    .map(({ value }) => value)
    .join("")
    .replace(/\s+/g, " ")
    .trim();
}

/** The language of an element's text: that of the nearest element that says one. */
export function languageOf(element: Element): string | undefined {
  const own = attributeOf(element, "lang");
  if (own !== undefined) return own;
  const { parentNode } = element;
  return parentNode && defaultTreeAdapter.isElementNode(parentNode)
    ? languageOf(parentNode)
    : undefined;
}
