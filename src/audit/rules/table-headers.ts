import { attributeOf, type Element, isHidden } from "../html/elements.ts";
import { examplePage } from "../html/example-page.ts";
import { foundElement } from "../html/found-element.ts";
import { cellsOf } from "../html/table-rows.ts";
import { defineHtmlRule } from "../rule.ts";

/** A table of data says what its rows or columns are about. WCAG 1.3.1, technique H51. */
export default defineHtmlRule({
  id: "table-headers",
  criteria: ["1.3.1"],
  words: {
    sv: {
      title: "Tabeller utan rubriker",
      what: "Tabellen har varken kolumn- eller radrubriker.",
      remedy:
        "Gör cellerna som säger vad kolumnerna eller raderna handlar om till <th>. Det som inte är data ska inte stå i en tabell.",
      why: "En skärmläsare läser upp en cell i taget. Utan rubriker hör man en siffra och får inte veta vad den gäller.",
    },
    en: {
      title: "Tables without headers",
      what: "The table has neither column headers nor row headers.",
      remedy:
        "Make the cells that say what the columns or rows are about <th>. What is not data does not belong in a table.",
      why: "A screen reader reads one cell at a time. Without headers, people hear a figure and are not told what it is about.",
    },
  },
  examples: {
    bad: [
      examplePage(
        "<table><tr><td>Year</td><td>Trips</td></tr><tr><td>2024</td><td>12</td></tr></table>",
      ),
    ],
    good: [
      examplePage(
        '<table><tr><th scope="col">Year</th><th scope="col">Trips</th></tr><tr><td>2024</td><td>12</td></tr></table>',
      ),
      examplePage(
        '<table role="presentation"><tr><td>Year</td><td>Trips</td></tr><tr><td>2024</td><td>12</td></tr></table>',
      ),
      examplePage("<table><tr><td>Year</td><td>2024</td></tr></table>"),
      examplePage(
        '<table><tr><td>a</td><td><table><tr><th scope="col">b</th></tr></table></td></tr></table>',
      ),
    ],
  },
  *inHtml(page) {
    for (const table of page.elements)
      if (table.tagName === "table" && isOfData(table) && !isHidden(table))
        if (!cellsOf(table).some(isHeader)) yield foundElement(page, table);
  },
});

/** More than one row and one column, and not said to be there for its looks. */
function isOfData(table: Element): boolean {
  if (["presentation", "none"].includes(attributeOf(table, "role") ?? "")) return false;
  const rows = Map.groupBy(cellsOf(table), ({ parentNode }) => parentNode);
  return [...rows.values()].filter((cells) => cells.length > 1).length > 1;
}

function isHeader(cell: Element): boolean {
  const role = attributeOf(cell, "role") ?? "";
  return cell.tagName === "th" || ["columnheader", "rowheader"].includes(role);
}
