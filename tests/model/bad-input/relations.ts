import type { BadInput } from "./bad-input.ts";

const region = "_data/organisations/region-norrsken.json";
const union = "_data/organisations/forbundet-norrsken.json";
const report = "_data/documents/light-report-2023.json";
const plan = "_data/plans/light-plan-2024.json";
const firstPlan = "_data/plans/light-plan-2023.json";

/** What leads back to itself, directly or through others. */
export const badRelations: readonly BadInput[] = [
  {
    when: "an organisation follows itself",
    file: region,
    change: ['"predecessors": ["forbundet-norrsken",', '"predecessors": ["region-norrsken",'],
    fault: "predecessors[0] leads-back-to-itself",
  },
  {
    when: "an organisation is a member of itself",
    file: union,
    change: ['"members": ["talltrask-kommun"]', '"members": ["forbundet-norrsken"]'],
    fault: "members[0] leads-back-to-itself",
  },
  {
    when: "a document is the successor of itself",
    file: report,
    change: ['"document": "light-report-2024"', '"document": "light-report-2023"'],
    fault: "successor.document leads-back-to-itself",
  },
  {
    when: "a document is chosen as related to itself",
    file: report,
    change: ['"related": ["star-handbook"]', '"related": ["light-report-2023"]'],
    fault: "related[0] leads-back-to-itself",
  },
  {
    when: "a plan follows itself",
    file: plan,
    change: ['"predecessor": "light-plan-2023"', '"predecessor": "light-plan-2024"'],
    fault: "predecessor leads-back-to-itself",
  },
  {
    when: "a row is its own sum",
    file: plan,
    change: ['"sumOf": ["income", "costs"]', '"sumOf": ["income", "result"]'],
    fault: "budgetTables[0].rows[6].sumOf[1] leads-back-to-itself",
  },
  {
    when: "a sum is a part of its part",
    file: plan,
    change: ['"sumOf": ["fees", "gifts"]', '"sumOf": ["fees", "result"]'],
    fault: "budgetTables[0].rows[6].sumOf[0] leads-back-to-itself",
    at: '"sumOf": ["income", "costs"]',
  },
  {
    when: "a committee governs itself",
    file: firstPlan,
    change: ['"governedBy": "night-committee"', '"governedBy": "below"'],
    fault: "chart.units[6].governedBy leads-back-to-itself",
  },
  {
    when: "a word has itself as its source",
    file: "_data/glossary/lux.json",
    change: ['"https://arkiv.norrsken.example/lux"', '"term:lux"'],
    fault: "source.to leads-back-to-itself",
  },
];
