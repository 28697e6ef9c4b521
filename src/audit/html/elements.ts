import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from "parse5";

export type Element = DefaultTreeAdapterTypes.Element;
export type HtmlDocument = DefaultTreeAdapterTypes.Document;
type Node = DefaultTreeAdapterTypes.Node;

/** All elements below a node in the order of the file, also those in templates. */
export function* elementsOf(node: Node): Generator<Element> {
  if (defaultTreeAdapter.isElementNode(node)) yield node;
  if ("content" in node) yield* elementsOf(node.content);
  if ("childNodes" in node) for (const child of node.childNodes) yield* elementsOf(child);
}

/** The value of an attribute. Empty where it stands without one. */
export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** The element in which another one stands. */
export function parentOf({ parentNode }: Element): Element | undefined {
  return parentNode && defaultTreeAdapter.isElementNode(parentNode) ? parentNode : undefined;
}

/** The elements in which another one stands, from the innermost. */
export function* ancestorsOf(element: Element): Generator<Element> {
  for (let one = parentOf(element); one; one = parentOf(one)) yield one;
}

/** The element itself or the nearest around it that is as asked. */
export function closest(
  element: Element | undefined,
  is: (element: Element) => boolean,
): Element | undefined {
  let one = element;
  while (one && !is(one)) one = parentOf(one);
  return one;
}

/** The nearest language that is said for an element, as it is written. */
export function languageOf(element: Element): string | undefined {
  const marked = closest(element, (one) => attributeOf(one, "lang") !== undefined);
  return marked && attributeOf(marked, "lang");
}

/** Whether nobody is shown or told an element, as far as its HTML says. */
export function isHidden(element: Element): boolean {
  return closest(element, isHiddenItself) !== undefined || isInTemplate(element);
}

/** What is in a template has no element of the page around it. */
function isInTemplate(element: Element): boolean {
  return closest(element, ({ tagName }) => tagName === "html") === undefined;
}

function isHiddenItself(element: Element): boolean {
  return (
    ["template", "script", "style", "noscript"].includes(element.tagName) ||
    attributeOf(element, "hidden") !== undefined ||
    attributeOf(element, "aria-hidden") === "true"
  );
}

/** The texts below a node, in their order, with the elements in which they stand. */
export function* textsOf(node: Node): Generator<{ readonly text: string; readonly in: Element }> {
  if (!("childNodes" in node)) return;
  for (const child of node.childNodes)
    if (!defaultTreeAdapter.isTextNode(child)) yield* textsOf(child);
    else if (defaultTreeAdapter.isElementNode(node)) yield { text: child.value, in: node };
}

/** The text within an element, with single spaces. */
export function textOf(element: Element): string {
  return withSingleSpaces([...textsOf(element)].map(({ text }) => text).join(""));
}

/** A text as it is shown: with single spaces, and none at its ends. */
export function withSingleSpaces(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
