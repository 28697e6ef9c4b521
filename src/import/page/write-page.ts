import { removeHiddenCharacters } from "../../markdown/hidden-characters.ts";
import { findTarget, type KnownPages, type LinkSource, linkValues } from "./find-target.ts";
import { joinSound, type Part } from "./mend-markdown.ts";
import { textOf } from "./page-blocks.ts";
import { type WantedFields, writeFields } from "./page-fields.ts";
import type { ReadPage } from "./read-page.ts";
import type { PlacedRemark, Remark, Tell } from "./remark.ts";
import { type BlockContext, levelsOf, plainBlock, writeBlock } from "./write-blocks.ts";
import type { InlineContext } from "./write-inline.ts";
import type { PictureContext } from "./write-picture.ts";

/** The names that a page is given where it has none. */
export interface GivenNames {
  readonly fact: string;
  readonly table: string;
  readonly column: (number: number) => string;
}

/** What writing a page needs to know. */
export interface Writing {
  readonly wanted: WantedFields;
  readonly pages: KnownPages;
  readonly source: LinkSource;
  readonly picture: PictureContext["picture"];
  readonly names: GivenNames;
}

/** The file of a page, and what an editor should look at. */
export interface WrittenPage {
  readonly text: string;
  readonly remarks: readonly PlacedRemark[];
}

/** Writes a page as a file of the site. */
export function writePage(page: ReadPage, writing: Writing): WrittenPage {
  const told: Remark[] = [];
  const context = inlineContext(writing, (remark) => told.push(remark));
  const fields = writeFields(page, writing.wanted, context);
  const ofPreamble = told.splice(0);
  const parts = writeParts(page, writing, { context, told });
  const { kinds } = writing.wanted;
  const body = joinSound([...parts, ...definitions(context.abbreviations)], kinds);
  const first = fields.text.split("\n").length;
  return {
    text: body.text === "" ? fields.text : `${fields.text}\n${body.text}\n`,
    remarks: [
      ...page.remarks,
      ...ofPreamble,
      ...fields.remarks,
      ...body.remarks.map((remark) => ({ ...remark, line: (remark.line ?? 1) + first })),
    ],
  };
}

/** @param told takes what the context tells; of each part it is taken out again */
function writeParts(
  { title = "", blocks }: ReadPage,
  { picture, names }: Writing,
  { context, told }: { readonly context: InlineContext; readonly told: Remark[] },
): readonly Part[] {
  let heading = title;
  const blockContext: BlockContext = {
    ...context,
    picture,
    factTitle: names.fact,
    tableName: names.table,
    columnName: names.column,
    freeName: namer(),
    headingAbove: () => heading,
  };
  const levels = levelsOf(blocks);
  let isAfterList = false;
  return blocks.map((block) => {
    const written = writeBlock(block, blockContext, { levels, isAfterList });
    if (block.kind === "heading") heading = textOf(block.content);
    if (written !== "") isAfterList = block.kind === "list" && !isAfterList;
    const markdown = removeHiddenCharacters(written);
    return { markdown, plain: plainBlock(block), remarks: told.splice(0) };
  });
}

function inlineContext({ pages, source }: Writing, tell: Tell): InlineContext {
  return {
    tell,
    abbreviations: new Map(),
    link: (href, text) => {
      const { target, code } = findTarget(href, source, pages);
      if (code) tell({ code, values: { ...linkValues(href, text), page: target ?? "" } });
      return target;
    },
  };
}

/** What abbreviations stand for; those of which the text shows none are left out without a word. */
function definitions(abbreviations: ReadonlyMap<string, string>): readonly Part[] {
  return [...abbreviations].map(([label, meaning]) => ({
    markdown: `*[${label}]: ${meaning}`,
    plain: "",
    remarks: [],
  }));
}

/** Boxes and tables of a page must have names of their own. */
function namer(): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    let free = name;
    for (let count = 2; taken.has(free); count += 1) free = `${name} (${count})`;
    taken.add(free);
    return free;
  };
}
