import { attributeOf, closest, type Element, elementsOf, textOf } from "./elements.ts";

/** A cell of a table, and what it says that it is the header of: `row`, `col`; empty where nothing. */
export interface TableCell {
  readonly element: Element;
  readonly scope: string;
  readonly text: string;
}

/** The cells of a table by its rows, without those of a table that lies in it. */
export function rowsOf(table: Element): readonly (readonly TableCell[])[] {
  const rows = Map.groupBy(cellsOf(table), ({ parentNode }) => parentNode);
  return [...rows.values()].map((cells) =>
    cells.map((element) => ({
      element,
      scope: element.tagName === "th" ? (attributeOf(element, "scope") ?? "").toLowerCase() : "",
      text: textOf(element),
    })),
  );
}

/** The cells of a table itself, not of one that lies in it. */
export function cellsOf(table: Element): readonly Element[] {
  return [...elementsOf(table)].filter(
    (one) =>
      ["td", "th"].includes(one.tagName) &&
      closest(one, ({ tagName }) => tagName === "table") === table,
  );
}
