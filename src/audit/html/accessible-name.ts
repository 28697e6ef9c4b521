import { defaultTreeAdapter } from "parse5";
import { attributeOf, type Element, withSingleSpaces } from "./elements.ts";

/**
 * What assistive technology calls a link, a button or a heading, by its HTML alone: the texts that
 * `aria-labelledby` names, `aria-label`, what stands in it with its pictures' alternatives, `title`.
 * In the order of the W3C's Accessible Name and Description Computation.
 */
export function accessibleName(element: Element, all: readonly Element[]): string {
  const ids = attributeOf(element, "aria-labelledby")?.split(/\s+/) ?? [];
  const labels = ids.flatMap((id) => all.find((one) => attributeOf(one, "id") === id) ?? []);
  const label = labels.map((one) => ownLabel(one) ?? contentOf(one)).join(" ");
  const names = [label, ownLabel(element), contentOf(element), attributeOf(element, "title")];
  return names.map((name) => withSingleSpaces(name ?? "")).find((name) => name !== "") ?? "";
}

function ownLabel(element: Element): string | undefined {
  return attributeOf(element, "aria-label")?.trim() || undefined;
}

/** Elements before and after which a reader hears a pause. */
const blocks = /^(?:address|article|aside|br|d[dlt]|div|h[1-6]|li|ol|p|section|t[dhr]|ul)$/;

function contentOf(element: Element): string {
  const parts = element.childNodes.map((node) => {
    if (defaultTreeAdapter.isTextNode(node)) return node.value;
    if (!defaultTreeAdapter.isElementNode(node) || isPassedOver(node)) return "";
    if (node.tagName === "img") return ownLabel(node) ?? attributeOf(node, "alt") ?? "";
    const name = ownLabel(node) ?? contentOf(node);
    return blocks.test(node.tagName) ? ` ${name} ` : name;
  });
  return parts.join("");
}

function isPassedOver(element: Element): boolean {
  return (
    ["script", "style", "template"].includes(element.tagName) ||
    attributeOf(element, "hidden") !== undefined ||
    attributeOf(element, "aria-hidden") === "true"
  );
}
