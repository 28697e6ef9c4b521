import type { Block, Inline } from "./page-blocks.ts";
import { readFigure } from "./read-figure.ts";
import { ownLanguage, type pictureOf, readInline } from "./read-inline.ts";
import { readDefinitions, readDetails, readList, readQuote } from "./read-lists.ts";
import { readTable } from "./read-table.ts";
import { excerpt } from "./remark.ts";
import { attribute, lineOf, namesOf, type TreeElement, type TreeNode, wordsOf } from "./tree.ts";

const blockNames = new Set(
  (
    "address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer " +
    "form h1 h2 h3 h4 h5 h6 header hr html iframe li main nav ol p pre section summary table tbody td " +
    "tfoot th thead tr ul video audio object embed"
  ).split(" "),
);

const leadName =
  /^(?:ingress|preamble|lead|intro|introduction|wp-block-lead|sv-.*ingress.*|ingresstext)$/;
const factName = /(?:^|[-_])(?:fakta|faktaruta|factbox|fact-box|fact)(?:$|[-_])/;

/**
 * Reads the parts of a page.
 * @param language that of what stands around them
 */
export function readBlocks(nodes: readonly TreeNode[], language: string): readonly Block[] {
  const blocks: Block[] = [];
  let line: TreeNode[] = [];
  const endLine = () => {
    blocks.push(...paragraphs(line, language));
    line = [];
  };
  for (const node of nodes) {
    if (typeof node === "string" || !hasBlock(node)) line.push(node);
    else {
      endLine();
      blocks.push(...readInLanguage(node, language));
    }
  }
  endLine();
  return blocks;
}

function hasBlock(element: TreeElement): boolean {
  if (blockNames.has(element.name)) return true;
  return element.children.some((child) => typeof child !== "string" && hasBlock(child));
}

/** A line of text. Pictures in it stand after it, but for those that only adorn it. */
function paragraphs(nodes: readonly TreeNode[], language: string): readonly Block[] {
  const content = readInline(nodes, language);
  const hasWords = nodes.map(lineOf).join("").trim() !== "";
  const pictures = picturesIn(content).filter(({ alt }) => !hasWords || alt !== "");
  return [
    ...(hasWords ? [{ kind: "paragraph", content: withoutPictures(content) } as const] : []),
    ...pictures.map((picture) => ({ kind: "picture", picture }) as const),
  ];
}

function withoutPictures(content: readonly Inline[]): readonly Inline[] {
  return content.flatMap((one) => {
    if (one.kind === "picture") return [];
    return ["children" in one ? { ...one, children: withoutPictures(one.children) } : one];
  });
}

function picturesIn(content: readonly Inline[]): readonly ReturnType<typeof pictureOf>[] {
  return content.flatMap((one) => {
    if (one.kind === "picture") return [one.picture];
    return "children" in one ? picturesIn(one.children) : [];
  });
}

function readInLanguage(element: TreeElement, language: string): readonly Block[] {
  const lang = ownLanguage(element, language);
  const blocks = readBlock(element, lang ?? language);
  if (lang === undefined || lineOf(element) === "") return blocks;
  return [{ kind: "language", lang, blocks }];
}

function readBlock(element: TreeElement, language: string): readonly Block[] {
  const { name, children } = element;
  const inner = () => readBlocks(children, language);
  if (/^h[1-6]$/.test(name)) return readHeading(element, language);
  if (name === "p") return markLead(element, inner());
  if (name === "ul" || name === "ol") return readList(element, language, readBlocks);
  if (name === "dl") return readDefinitions(element, language, readBlocks);
  if (name === "table") return readTable(element, language, readBlocks);
  if (name === "figure") return readFigure(element, language, readBlocks);
  if (name === "blockquote") return readQuote(element, language, readBlocks);
  if (name === "pre") return [{ kind: "code", text: wordsOf(element).replace(/^\n|\s+$/g, "") }];
  if (name === "details") return readDetails(element, language, readBlocks);
  if (name === "form") return leftOut("form", lineOf(element));
  if (["iframe", "video", "audio", "object", "embed"].includes(name))
    return leftOut("embedded", attribute(element, "src") || attribute(element, "data") || name);
  if (isFact(element)) return readFact(inner());
  return markLead(element, inner());
}

function leftOut(code: "form" | "embedded", text: string): readonly Block[] {
  return [{ kind: "remark", remark: { code, values: { text: excerpt(text) } } }];
}

function isNamed(element: TreeElement, pattern: RegExp): boolean {
  return namesOf(element).some((name) => pattern.test(name));
}

function isFact(element: TreeElement): boolean {
  return element.name === "aside" || isNamed(element, factName);
}

/** A heading may hold a picture, which stands before it here. */
function readHeading({ name, children }: TreeElement, language: string): readonly Block[] {
  const all = readInline(children, language);
  const content = withoutPictures(all);
  const pictures = picturesIn(all).map((picture) => ({ kind: "picture", picture }) as const);
  const isEmpty = children.every((child) => lineOf(child) === "");
  const heading = { kind: "heading", rank: Number(name.slice(1)), content } as const;
  return isEmpty ? pictures : [...pictures, heading];
}

function markLead(element: TreeElement, blocks: readonly Block[]): readonly Block[] {
  if (!isNamed(element, leadName)) return blocks;
  return blocks.map((block) => (block.kind === "paragraph" ? { ...block, isLead: true } : block));
}

/** A box, which is called what its first heading says. */
function readFact(blocks: readonly Block[]): readonly Block[] {
  const [first, ...rest] = blocks;
  if (first?.kind !== "heading") return blocks;
  if (rest.every(({ kind }) => kind === "remark")) return blocks;
  return [{ kind: "fact", title: first.content, blocks: rest }];
}
