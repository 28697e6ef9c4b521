import { BudgetSheet } from "./budget-sheet.tsx";

const name = (sv: string, en: string) => ({ sv, en });

export const examples = {
  "with a sum and an unknown amount": () => (
    <BudgetSheet
      plan={{ id: "example-plan" }}
      sheet={{
        id: "example-budget",
        title: name("Exempelbudgeten", "The example budget"),
        unit: "million",
        example: true,
        columns: [
          { id: "now", label: name("I år", "This year") },
          { id: "next", label: name("Nästa år", "Next year") },
        ],
        rows: [
          { id: "income", label: name("Intäkter", "Income"), cells: [12.5, 13] },
          {
            id: "costs",
            label: name("Kostnader", "Costs"),
            cells: [-11, { value: null, reason: name("Inte beslutat", "Not decided") }],
          },
          {
            id: "result",
            label: name("Resultat", "Result"),
            sumOf: ["income", "costs"],
            cells: [1.5, { value: null, reason: name("Inte beslutat", "Not decided") }],
          },
        ],
        note: name("Påhittade tal.", "Invented figures."),
      }}
      level={2}
    />
  ),
};
