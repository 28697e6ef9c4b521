import type { Remark } from "./remark.ts";

/** What stands within a line of a page that is imported. */
export type Inline =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "break" }
  | { readonly kind: "strong" | "emphasis"; readonly children: readonly Inline[] }
  | { readonly kind: "language"; readonly lang: string; readonly children: readonly Inline[] }
  | { readonly kind: "link"; readonly href: string; readonly children: readonly Inline[] }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "abbreviation"; readonly text: string; readonly title: string }
  | { readonly kind: "picture"; readonly picture: FoundPicture }
  /** Something to tell the editor of this place. */
  | { readonly kind: "remark"; readonly remark: Remark };

/** A picture as the page shows it. */
export interface FoundPicture {
  readonly src: string;
  /** Absent where the page says nothing; empty where it says that the picture is decorative. */
  readonly alt?: string;
  readonly caption?: string;
}

/** A table with as many cells in each row; the first row heads the columns. */
export interface FoundTable {
  readonly caption?: readonly Inline[];
  readonly rows: readonly (readonly (readonly Inline[])[])[];
  readonly hasHeader: boolean;
  readonly hasMergedCells: boolean;
}

/** A part of a page that is imported. */
export type Block =
  | { readonly kind: "paragraph"; readonly content: readonly Inline[]; readonly isLead?: boolean }
  /** The rank is that of the heading in its page, 1 for the highest. */
  | { readonly kind: "heading"; readonly rank: number; readonly content: readonly Inline[] }
  | {
      readonly kind: "list";
      /** The number of the first item; absent for a list without numbers. */
      readonly start?: number;
      readonly items: readonly (readonly Block[])[];
    }
  | { readonly kind: "quote"; readonly blocks: readonly Block[]; readonly by?: readonly Inline[] }
  | { readonly kind: "fact"; readonly title: readonly Inline[]; readonly blocks: readonly Block[] }
  | { readonly kind: "language"; readonly lang: string; readonly blocks: readonly Block[] }
  | { readonly kind: "table"; readonly table: FoundTable }
  | { readonly kind: "picture"; readonly picture: FoundPicture }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "remark"; readonly remark: Remark };

/** The words of a line, without any markup. */
export function textOf(content: readonly Inline[]): string {
  return rawText(content).replace(/\s+/g, " ").trim();
}

/** The lines of a paragraph, parted where the page breaks them. */
export function linesOf(content: readonly Inline[]): readonly string[] {
  return rawText(content)
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "");
}

function rawText(content: readonly Inline[]): string {
  return content
    .map((one) => {
      if (one.kind === "text" || one.kind === "code" || one.kind === "abbreviation")
        return one.text.replace(/\n/g, " ");
      if (one.kind === "break") return "\n";
      return "children" in one ? rawText(one.children) : "";
    })
    .join("");
}

/** The words of blocks, one block on each line. */
export function textOfBlocks(blocks: readonly Block[]): string {
  return blocks.map(textOfBlock).filter(Boolean).join("\n");
}

function textOfBlock(block: Block): string {
  if (block.kind === "paragraph" || block.kind === "heading") return textOf(block.content);
  if (block.kind === "list") return block.items.map(textOfBlocks).join("\n");
  if (block.kind === "table")
    return block.table.rows.map((row) => row.map(textOf).join(" ")).join("\n");
  if (block.kind === "fact") return `${textOf(block.title)}\n${textOfBlocks(block.blocks)}`;
  if (block.kind === "code") return block.text;
  if (block.kind === "picture") return block.picture.caption ?? "";
  return "blocks" in block ? textOfBlocks(block.blocks) : "";
}

/** A paragraph of words alone. */
export function paragraphOf(text: string): Block {
  return { kind: "paragraph", content: [{ kind: "text", text }] };
}
