import { attributeOf, isHidden } from "../html/elements.ts";
import { examplePage } from "../html/example-page.ts";
import { foundElement } from "../html/found-element.ts";
import { rowsOf } from "../html/table-rows.ts";
import { defineHtmlRule } from "../rule.ts";

const table = (head: string, row: string) =>
  examplePage(`<table><thead><tr>${head}</tr></thead><tbody><tr>${row}</tr></tbody></table>`);
const ofColumns = '<th scope="col">År</th><th scope="col">Resor</th>';
const ofRow = '<th scope="row">2024</th><td>12</td>';

/** A header cell is of what it stands before or above. WCAG 1.3.1, technique H63. */
export default defineHtmlRule({
  id: "table-scope",
  criteria: ["1.3.1"],
  words: {
    sv: {
      title: "Tabellrubriker som säger fel om vad de är rubriker för",
      what: "Rubriken ”{{text}}” säger scope=”{{scope}}”, men där finns inga celler med data.",
      remedy: 'Rubriker överst i en kolumn har scope="col", rubriker först i en rad scope="row".',
      why: "En skärmläsare läser upp rubriken för varje cell. Med fel scope hör man fel rubrik eller ingen alls.",
    },
    en: {
      title: "Table headers that say the wrong thing of what they head",
      what: "The header “{{text}}” says scope=“{{scope}}”, but there are no cells of data in that.",
      remedy:
        'Headers above a column have scope="col", headers at the beginning of a row have scope="row".',
      why: "A screen reader reads the header of each cell. With the wrong scope, people hear a wrong header or none.",
    },
  },
  examples: {
    bad: [
      table('<th scope="row">År</th><th scope="row">Resor</th>', ofRow),
      table(ofColumns, '<th scope="col">2024</th><td>12</td>'),
    ],
    good: [
      table(ofColumns, ofRow),
      table('<th scope="row">Resor</th><th scope="col">2024</th>', ofRow),
      table('<td></td><th scope="col">Resor</th>', ofRow),
      table(ofColumns, '<th scope="col">Län</th><th scope="col">Tåg</th>'),
      table('<th scope="row" id="a">År</th><th scope="row">Resor</th>', '<td headers="a">1</td>'),
      table('<th scope="row" colspan="2">År</th><th scope="row">Resor</th>', ofRow),
    ],
  },
  *inHtml(page) {
    for (const element of page.elements) {
      if (element.tagName !== "table" || isHidden(element)) continue;
      const rows = rowsOf(element);
      if (rows.flat().some(isSetOutOtherwise)) continue;
      for (const cell of [...rowsOfHeadersAlone(rows), ...columnsBesideData(rows)])
        yield foundElement(page, cell.element, { text: cell.text, scope: cell.scope });
    }
  },
});

type Cells = ReturnType<typeof rowsOf>[number];

/** Headers of a row that has nothing but them. One alone may be of the headers beside it. */
function rowsOfHeadersAlone(rows: readonly Cells[]): Cells {
  return rows
    .filter((cells) => cells.length > 1 && cells.every(({ scope }) => scope === "row"))
    .flat();
}

/** Headers of a column, which stand before data instead and have none below. */
function columnsBesideData(rows: readonly Cells[]): Cells {
  return rows.flatMap((cells, row) =>
    cells.filter(
      ({ scope }, column) =>
        scope === "col" &&
        row > 0 &&
        cells.some(isData) &&
        !rows.slice(row + 1).some((below) => below[column] && isData(below[column])),
    ),
  );
}

function isData({ element }: Cells[number]): boolean {
  return element.tagName === "td";
}

/**
 * Where cells name their headers, scopes are not asked; where they reach over others, it takes a browser to
 * say what is below what.
 */
function isSetOutOtherwise({ element }: Cells[number]): boolean {
  const isWide = ["colspan", "rowspan"].some((name) => (attributeOf(element, name) ?? "1") !== "1");
  return isWide || attributeOf(element, "headers") !== undefined;
}
