import type { BadInput } from "./bad-input.ts";
import { badCharts, badTables } from "./charts-and-tables.ts";

const file = "_data/plans/light-plan-2024.json";

/** Mistakes in the areas and targets of a plan, and in what it refers to. */
const badGoals: readonly BadInput[] = [
  {
    when: "a target has no unit",
    file,
    change: ['"value": 105,\n          "unit": "count",', '"value": 105,'],
    fault: "areas[0].targets[0].unit missing-field",
    at: '{\n          "id": "nights-with-light"',
  },
  {
    when: "a target has a unit that is none",
    file,
    change: [
      '"value": 105,\n          "unit": "count"',
      '"value": 105,\n          "unit": "nights"',
    ],
    fault: "areas[0].targets[0].unit not-among-choices",
    at: '"unit": "nights"',
  },
  {
    when: "a target has neither a value nor anything to compare with",
    file,
    change: ['"value": 105', '"value": null'],
    fault: "areas[0].targets[0].value target-without-value",
  },
  {
    when: "the value of a target is missing",
    file,
    change: ['          "value": 105,\n', ""],
    fault: "areas[0].targets[0].value missing-field",
    at: '{\n          "id": "nights-with-light"',
  },
  {
    when: "two targets of an area have the same id",
    file,
    change: ['"id": "dark-sky-share"', '"id": "nights-with-light"'],
    fault: "areas[0].targets[1].id duplicate-id",
    at: '"id": "nights-with-light",\n          "metric": {\n            "sv": "Andel',
  },
  {
    when: "two areas have the same id",
    file,
    change: ['"id": "star-parks",\n      "division"', '"id": "night-travel",\n      "division"'],
    fault: "areas[2].id duplicate-id",
    at: '"id": "night-travel",\n      "division": "above"',
  },
  {
    when: "an area belongs to a division that the plan does not have",
    file,
    change: ['"division": "below"', '"division": "beyond"'],
    fault: "areas[1].division unknown-division",
  },
  {
    when: "something is missing from an area that the plan does not have",
    file,
    change: [/"area": "night-travel"(?=,\n {6}"what")/, '"area": "day-travel"'],
    fault: "missing[1].area unknown-area",
  },
  {
    when: "an area has the subject of a priority that does not exist",
    file,
    change: ['["N1", "NX"]', '["N1", "NY"]'],
    fault: "areas[0].relatedPriorities[1] unknown-id",
    at: '["N1", "NY"]',
  },
  {
    when: "nobody is known who answers for a target",
    file,
    change: ['"contacts": ["asa-ostvik"]', '"contacts": ["asa-vastvik"]'],
    fault: "areas[0].targets[0].contacts[0] unknown-id",
  },
  {
    when: "a plan succeeds one that does not exist",
    file,
    change: ['"predecessor": "light-plan-2023"', '"predecessor": "light-plan-2032"'],
    fault: "predecessor unknown-id",
  },
  {
    when: "a plan was published as a document that does not exist",
    file,
    change: ['"document": "light-report-2024"', '"document": "light-report-2042"'],
    fault: "document unknown-id",
  },
  {
    when: "the introduction of a plan leads to an area that it does not have",
    file,
    change: ["(area:light-plan-2024/sky)", "(area:light-plan-2024/sea)"],
    fault: "introduction.sv unknown-id",
    at: "light-plan-2024/sea",
  },
];

/** A file that others refer to, to its areas too. */
const brokenPlan: BadInput = {
  when: "a plan cannot be read that texts and menus lead to",
  file,
  change: "{",
  fault: "json-not-closed",
};

/** Mistakes in the files of plans. */
export const badPlans: readonly BadInput[] = [...badGoals, ...badCharts, ...badTables, brokenPlan];
