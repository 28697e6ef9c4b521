import type { BadInput } from "./bad-input.ts";

const file = "_data/plans/light-plan-2024.json";
const table = "budgetTables[0]";

/** Mistakes in the chart of a plan. */
export const badCharts: readonly BadInput[] = [
  {
    when: "a chart has a circle",
    file,
    change: ['"kind": "board"', '"kind": "board",\n        "parent": "board"'],
    fault: "chart.units[0].parent chart-in-a-circle",
    at: '"parent": "board"',
  },
  {
    when: "a chart has two tops",
    file,
    change: ['"kind": "unit",\n        "parent": "below"', '"kind": "unit"'],
    fault: "chart.units[7] chart-with-two-tops",
    at: '{\n        "id": "sledges"',
  },
  {
    when: "a unit stands under one that the chart does not have",
    file,
    change: [
      '"kind": "unit",\n        "parent": "below"',
      '"kind": "unit",\n        "parent": "beyond"',
    ],
    fault: "chart.units[7].parent unknown-unit",
    at: '"parent": "beyond"',
  },
  {
    when: "a unit is governed by one that the chart does not have",
    file,
    change: ['"governedBy": "night-committee"', '"governedBy": "day-committee"'],
    fault: "chart.units[6].governedBy unknown-unit",
  },
  {
    when: "two units of a chart have the same id",
    file,
    change: ['"id": "stars"', '"id": "staff"'],
    fault: "chart.units[5].id duplicate-id",
    at: '"id": "staff",\n        "name": {\n          "sv": "Stjärnor"',
  },
];

/** Mistakes in the tables of a plan. */
export const badTables: readonly BadInput[] = [
  {
    when: "a sum does not add up",
    file,
    change: ['"cells": [110, 165]', '"cells": [110, 166]'],
    fault: `${table}.rows[6].cells[1] sum-does-not-add-up`,
  },
  {
    when: "a row has too few cells",
    file,
    change: ['"cells": [110, 165]', '"cells": [110]'],
    fault: `${table}.rows[6].cells wrong-number-of-cells`,
  },
  {
    when: "a sum has a part that the table does not have",
    file,
    change: ['"sumOf": ["fees", "gifts"]', '"sumOf": ["fees", "gifts", "loans"]'],
    fault: `${table}.rows[2].sumOf[2] unknown-row`,
  },
  {
    when: "a row belongs to an area that the plan does not have",
    file,
    change: ['"area": "sky"', '"area": "sea"'],
    fault: `${table}.rows[3].area unknown-area`,
  },
  {
    when: "two rows of a table have the same id",
    file,
    change: [/"id": "result"(?=,\n {10}"label")/, '"id": "costs"'],
    fault: `${table}.rows[6].id duplicate-id`,
    at: '"id": "costs",\n          "label": {\n            "sv": "Resultat"',
  },
  {
    when: "an empty cell does not say why it is empty",
    file,
    change: [/,\n {14}"reason": \{[^}]*\}/, ""],
    fault: "budgetTables[1].rows[0].cells[1].reason missing-field",
    at: '{\n              "value": null\n',
  },
  {
    when: "a cell is null without anything",
    file,
    change: ['"cells": [0.8, 2]', '"cells": [0.8, null]'],
    fault: "budgetTables[1].rows[1].cells[1] no-value",
  },
];
