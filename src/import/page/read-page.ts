import MarkdownIt from "markdown-it";
import { splitFrontMatter } from "../../model/front-matter.ts";
import { ImportError } from "../import-error.ts";
import type { ContactSearch } from "./find-contacts.ts";
import { markSchedules } from "./find-schedule.ts";
import { guessFacts, guessHeadings, markCaptions } from "./guess-headings.ts";
import { findLabelled, withoutLabelled } from "./labelled-lines.ts";
import { findMain, withoutNoise } from "./main-content.ts";
import { type Block, type Inline, linesOf, textOf } from "./page-blocks.ts";
import { type PageMetadata, readMetadata } from "./page-metadata.ts";
import { asLabel, type PageWords } from "./page-words.ts";
import { readBlocks } from "./read-blocks.ts";
import { readText } from "./read-text.ts";
import type { Remark } from "./remark.ts";
import { takeContacts } from "./take-contacts.ts";
import { takeLead, takeTitle } from "./take-title.ts";
import { elementsIn, parseTree, type Tree, type TreeElement } from "./tree.ts";

/** A page that has been read, and is to be written as one of the site. */
export interface ReadPage {
  /** Absent where the page has none. */
  readonly title?: string;
  readonly preamble?: readonly Inline[];
  readonly published?: string;
  readonly updated?: string;
  readonly editor?: string;
  /** The ids of contacts of the site that the page names. */
  readonly contacts: readonly string[];
  readonly blocks: readonly Block[];
  readonly metadata: PageMetadata;
  readonly remarks: readonly Remark[];
}

/** What reading needs to know of the site. */
export interface Reading extends Omit<ContactSearch, "canRefer"> {
  /** The language that the page is taken to be in. */
  readonly language: string;
  /** Whether a page that states a language, or none, becomes one that can name contacts. */
  readonly canRefer: (stated: string | undefined) => boolean;
}

/** The parts of a page, and what it says of itself. */
interface Source {
  readonly blocks: readonly Block[];
  /** All lines of the page, also those around its content. */
  readonly lines: readonly string[];
  readonly metadata: PageMetadata;
  readonly remarks: readonly Remark[];
  readonly isText: boolean;
}

/**
 * Reads a page that somebody has saved or copied.
 * @param file its name, which says what it is
 * @throws ImportError when there is nothing in it
 */
export function readPage(text: string, file: string, reading: Reading): ReadPage {
  const source = readSource(text, file, reading);
  const { words } = reading;
  const titled = takeTitle(withoutWordsOfSite(source.blocks, words), source);
  const labelled = findLabelled(source.lines, words);
  const lead = takeLead(withoutLabelled(titled.blocks, words), source.metadata.description);
  const contacts = takeContacts(lead.blocks, {
    ...reading,
    canRefer: reading.canRefer(source.metadata.language),
  });
  const marked = markSchedules(contacts.blocks, words);
  const blocks = guessFacts(source.isText ? guessHeadings(markCaptions(marked)) : marked, words);
  if (titled.title === undefined && blocks.length === 0) throw new ImportError("empty-page", file);
  const { published, updated } = { ...source.metadata, ...labelled };
  const editor = labelled.editor ?? source.metadata.editor;
  return {
    contacts: contacts.known,
    blocks,
    metadata: source.metadata,
    remarks: source.remarks,
    ...(titled.title !== undefined && { title: titled.title }),
    ...(lead.preamble && { preamble: lead.preamble }),
    ...(published && { published }),
    ...(updated && { updated }),
    ...(editor && { editor }),
  };
}

function readSource(text: string, file: string, reading: Reading): Source {
  if (/\.txt$/i.test(file)) return ofText(readText(text));
  if (!/\.(?:md|markdown)$/i.test(file)) return readHtml(parseTree(text, file), reading, false);
  const parts = splitFrontMatter(text.replace(/\r\n?/g, "\n"));
  const html = new MarkdownIt({ html: true }).render("code" in parts ? text : parts.body.text);
  return readHtml(parseTree(html, file), reading, true);
}

function ofText(blocks: readonly Block[]): Source {
  return { blocks, lines: allLines(blocks), metadata: {}, remarks: [], isText: true };
}

/** @param isContent whether nothing but the content is there, as in Markdown */
function readHtml(tree: Tree, { words, language }: Reading, isContent: boolean): Source {
  const remarks: Remark[] = [];
  const metadata = readMetadata(tree, words);
  const body = [...elementsIn(tree.root)].find(({ name }) => name === "body") ?? tree.root;
  const main = isContent ? body : findMain(tree.root);
  if (!main) remarks.push({ code: "no-main", values: {} });
  const content = withoutNoise(main ?? body, !main, (remark) => remarks.push(remark));
  const read = (element: TreeElement) =>
    readBlocks(element.children, metadata.language ?? language);
  return { blocks: read(content), lines: allLines(read(body)), metadata, remarks, isText: false };
}

function allLines(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    if (block.kind === "paragraph" || block.kind === "heading") return linesOf(block.content);
    if (block.kind === "list") return block.items.flatMap(allLines);
    if (block.kind === "table") return block.table.rows.flat().map(textOf);
    return "blocks" in block ? allLines(block.blocks) : [];
  });
}

/** Without lines such as "Menu" and "Share", which belong to the site around a text. */
function withoutWordsOfSite(blocks: readonly Block[], { noise }: PageWords): readonly Block[] {
  return blocks.filter((block) => {
    if (block.kind !== "paragraph") return true;
    const lines = linesOf(block.content);
    return lines.length === 0 || !lines.every((line) => noise.has(asLabel(line)));
  });
}
