import {
  area,
  documentFile,
  type Fields,
  type Mistake,
  row,
  table,
  target,
  text,
} from "./json-schema-examples.ts";

const inDocument = (name: string, change: Fields): Mistake => ({
  name,
  format: "document",
  change,
});
const inPlan = (name: string, change: Fields): Mistake => ({ name, format: "plan", change });
const inTarget = (name: string, change: Fields): Mistake =>
  inPlan(name, { areas: [{ ...area, targets: [{ ...target, ...change }] }] });
const inRow = (name: string, change: Fields): Mistake =>
  inPlan(name, { budgetTables: [{ ...table, rows: [{ ...row, ...change }] }] });

/** Mistakes in documents and plans, each as a change of the file without a mistake. */
export const mistakesInDocumentsAndPlans: readonly Mistake[] = [
  inDocument("a document without pages", { pages: [] }),
  inDocument("a page without its printed number", { pages: [{ viewer: 1, role: "text" }] }),
  inDocument("a page before the first", { pages: [{ viewer: 0, printed: null, role: "text" }] }),
  inDocument("a printed number that is no text", {
    pages: [{ viewer: 1, printed: 4, role: "text" }],
  }),
  inDocument("a file of a type that cannot be read", {
    files: [{ ...documentFile, type: "application/msword" }],
  }),
  inDocument("a file without its size", { files: [{ ...documentFile, bytes: undefined }] }),
  inDocument("contents of three levels", {
    contents: [
      {
        title: text,
        printed: null,
        children: [{ title: text, printed: null, children: [{ title: text, printed: null }] }],
      },
    ],
  }),
  inTarget("a target without a unit", { unit: undefined }),
  inTarget("a target with a unit that is none", { unit: "kronor" }),
  inTarget("a target without a value", { value: undefined }),
  inTarget("a target with words for a value", { value: "många" }),
  inTarget("a target that is nowhere in the plan", { wordings: [] }),
  inTarget("a baseline without a source", { baseline: { value: 1, unit: "people", year: null } }),
  inPlan("a plan without areas", { areas: [] }),
  inPlan("a unit of a chart without a kind", { chart: { units: [{ id: "board", name: text }] } }),
  inRow("a row without amounts", { cells: [] }),
  inRow("an unknown amount without a reason", { cells: [1, { value: null }] }),
  inRow("an amount in words", { cells: [1, "okänt"] }),
];
