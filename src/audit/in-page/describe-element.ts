import type { Found } from "../rule.ts";

/** How much of the HTML of an element is told. */
const longest = 250;

/** An element as a finding names it: a selector that finds it alone, and the beginning of its HTML. */
export function describeElement(element: Element): Required<Pick<Found, "selector" | "html">> {
  return { selector: selectorOf(element), html: element.outerHTML.slice(0, longest) };
}

/** A CSS selector that finds an element alone: from the nearest id, or else from the root. */
export function selectorOf(element: Element): string {
  if (element.id !== "" && isAlone(`#${CSS.escape(element.id)}`, element))
    return `#${CSS.escape(element.id)}`;
  const { parentElement: parent, localName } = element;
  if (!parent) return localName;
  const alike = [...parent.children].filter((one) => one.localName === localName);
  const nth = alike.length > 1 ? `:nth-of-type(${alike.indexOf(element) + 1})` : "";
  return `${selectorOf(parent)} > ${CSS.escape(localName)}${nth}`;
}

function isAlone(selector: string, element: Element): boolean {
  const all = element.ownerDocument.querySelectorAll(selector);
  return all.length === 1 && all[0] === element;
}
