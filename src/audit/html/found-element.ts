import type { Values } from "../../rules/rule-words.ts";
import type { BuiltPage } from "../built-site.ts";
import type { Found } from "../rule.ts";
import { attributeOf, type Element, parentOf } from "./elements.ts";
import { surroundingsOf } from "./surroundings.ts";

/** How much of an element's HTML a finding shows, in characters. */
const longest = 160;

/** An element that a rule finds fault with: how to find it, where it stands, how it begins. */
export function foundElement({ html, elements }: BuiltPage, element: Element, values?: Values) {
  const { startLine, startOffset } = element.sourceCodeLocation ?? {};
  return {
    selector: selectorOf(element, elements),
    ...(startLine === undefined ? {} : { line: startLine }),
    ...(startOffset === undefined ? {} : { html: shortened(html, startOffset) }),
    ...(values ? { values } : {}),
    ...surroundingsOf(element),
  } satisfies Found;
}

/** The beginning of what stands at a place of a file, on one line. */
export function shortened(html: string, start: number): string {
  const part = html.slice(start, start + longest + 1).replace(/\s+/g, " ");
  return part.length > longest ? `${part.slice(0, longest)}…` : part;
}

/** A CSS selector that finds an element alone: from the nearest id, by its place among its like. */
function selectorOf(element: Element, all: readonly Element[]): string {
  const id = attributeOf(element, "id");
  if (id !== undefined && /^[A-Za-z][\w-]*$/.test(id) && isAlone(id, all)) return `#${id}`;
  const parent = parentOf(element);
  if (!parent) return element.tagName;
  const like = parent.childNodes.filter(({ nodeName }) => nodeName === element.nodeName);
  const place = like.length > 1 ? `:nth-of-type(${like.indexOf(element) + 1})` : "";
  return `${selectorOf(parent, all)} > ${element.tagName}${place}`;
}

function isAlone(id: string, all: readonly Element[]): boolean {
  return all.filter((one) => attributeOf(one, "id") === id).length === 1;
}
