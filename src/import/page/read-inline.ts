import { canonicalLanguageTag } from "../../i18n/language-tag.ts";
import type { Inline } from "./page-blocks.ts";
import { attribute, lineOf, type TreeElement, type TreeNode, wordsOf } from "./tree.ts";

const strong = new Set(["b", "strong"]);
const emphasis = new Set(["i", "em", "cite", "dfn"]);
/** What begins a line of its own where it does not stand in one, as in the cell of a table. */
const blocks = new Set("p div li ul ol dt dd tr".split(" "));
const code = new Set(["code", "kbd", "samp", "tt"]);

/**
 * Reads what stands within a line.
 * @param language that of what stands around it, so that a passage in the same one is not marked
 */
export function readInline(nodes: readonly TreeNode[], language: string): readonly Inline[] {
  return nodes.flatMap((node) => {
    if (typeof node === "string") return node === "" ? [] : [{ kind: "text", text: node } as const];
    const lang = ownLanguage(node, language);
    const inner = readElement(node, lang ?? language);
    const isMarked = lang !== undefined && inner.length > 0 && lineOf(node) !== "";
    return isMarked ? [{ kind: "language", lang, children: inner } as const] : inner;
  });
}

function readElement(element: TreeElement, language: string): readonly Inline[] {
  const { name } = element;
  if (name === "br") return [{ kind: "break" }];
  if (name === "img") return [{ kind: "picture", picture: pictureOf(element) }];
  if (code.has(name)) return [{ kind: "code", text: wordsOf(element) }];
  if (name === "abbr" || name === "acronym") return readAbbreviation(element);
  if (name === "q") return quoted(readInline(element.children, language), language);
  const children = readInline(element.children, language);
  if (name === "a" && element.attributes.has("href"))
    return [{ kind: "link", href: attribute(element, "href"), children }];
  if (strong.has(name)) return [{ kind: "strong", children }];
  const space = { kind: "text", text: " " } as const;
  if (blocks.has(name)) return [space, ...children, space];
  return emphasis.has(name) ? [{ kind: "emphasis", children }] : children;
}

function readAbbreviation(element: TreeElement): readonly Inline[] {
  const [text, title] = [lineOf(element), attribute(element, "title").replace(/\s+/g, " ")];
  return [title === "" ? { kind: "text", text } : { kind: "abbreviation", text, title }];
}

function quoted(content: readonly Inline[], language: string): readonly Inline[] {
  const [open, close] = language.startsWith("en") ? ["“", "”"] : ["”", "”"];
  return [{ kind: "text", text: open }, ...content, { kind: "text", text: close }];
}

/** A picture, with what the page says for those who do not see it. */
export function pictureOf(element: TreeElement): Extract<Inline, { kind: "picture" }>["picture"] {
  const alt = element.attributes.get("alt")?.replace(/\s+/g, " ").trim();
  const src = ["src", "data-src", "data-lazy-src"]
    .map((name) => attribute(element, name))
    .find((value) => value !== "" && !value.startsWith("data:"));
  return { src: src ?? "", ...(alt !== undefined && { alt }) };
}

/** The language that an element says it is in, where that is not the one around it. */
export function ownLanguage(element: TreeElement, language: string): string | undefined {
  const tag = canonicalLanguageTag(attribute(element, "lang") || attribute(element, "xml:lang"));
  return tag !== undefined && baseOf(tag) !== baseOf(language) ? tag : undefined;
}

function baseOf(tag: string): string {
  return tag.split("-")[0] ?? tag;
}
