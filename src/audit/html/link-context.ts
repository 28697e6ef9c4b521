import { defaultTreeAdapter } from "parse5";
import type { BuiltPage } from "../built-site.ts";
import { accessibleName } from "./accessible-name.ts";
import { ancestorsOf, attributeOf, closest, type Element, textOf } from "./elements.ts";
import { headingsOf } from "./headings-of.ts";

const rows = /^(?:li|p|dd|dt|td|th|tr|figure|blockquote)$/;
const parts = /^(?:nav|main|header|footer|aside|section|article)$/;

/**
 * What tells links of the same name apart for whoever hears them: the part of the page, the heading
 * before them, and the paragraph, list items and table row in which they stand. These are the contexts
 * that WCAG 2.4.4 allows by its techniques G53, H77 to H81 and ARIA1.
 */
export function linkContext(link: Element, page: BuiltPage): string {
  const place = page.elements.indexOf(link);
  const heading = headingsOf(page).findLast(
    ({ element }) => page.elements.indexOf(element) < place,
  );
  const around = [...ancestorsOf(link)];
  const described = attributeOf(link, "aria-describedby")?.split(/\s+/) ?? [];
  return [
    ...around.filter(({ tagName }) => parts.test(tagName)).map((part) => partName(part, page)),
    heading ? textOf(heading.element) : "",
    ...around.filter(isRow).map(rowText),
    ...page.elements.filter((one) => described.includes(attributeOf(one, "id") ?? "")).map(textOf),
  ].join("\n");
}

/** A `div` with text of its own is a paragraph without its name. */
function isRow({ tagName, childNodes }: Element): boolean {
  if (tagName !== "div") return rows.test(tagName);
  return childNodes.some((node) => defaultTreeAdapter.isTextNode(node) && node.value.trim() !== "");
}

function partName(part: Element, { elements }: BuiltPage): string {
  const hasName = ["aria-label", "aria-labelledby"].some((name) => attributeOf(part, name));
  return hasName ? `${part.tagName} ${accessibleName(part, elements)}` : part.tagName;
}

/** The text of a row, with its term where it has one, without the lists that are nested in it. */
function rowText(row: Element): string {
  const own = row.childNodes.flatMap((node) => {
    if (defaultTreeAdapter.isTextNode(node)) return node.value;
    return defaultTreeAdapter.isElementNode(node) && !/^(?:ul|ol)$/.test(node.tagName)
      ? textOf(node)
      : [];
  });
  return [...(row.tagName === "dd" ? termsOf(row) : []), ...own].join(" ");
}

function termsOf(row: Element): readonly string[] {
  const list = closest(row, ({ tagName }) => tagName === "div" || tagName === "dl");
  const before = list?.childNodes.slice(0, list.childNodes.indexOf(row)) ?? [];
  const term = before.findLast(({ nodeName }) => nodeName === "dt");
  return term && defaultTreeAdapter.isElementNode(term) ? [textOf(term)] : [];
}
