import { StaffFigures } from "./staff-figures.tsx";

export const examples = {
  "two parts": () => (
    <StaffFigures
      plan={{}}
      staff={{
        asOf: { sv: "årsskiftet", en: "the turn of the year" },
        page: "8",
        rows: [
          { id: "one", name: { sv: "Ena", en: "One" }, people: 18, fullTime: 14.7 },
          {
            id: "two",
            name: { sv: "Andra", en: "The other" },
            people: 29,
            fullTime: 19.5,
            note: { sv: "Delvis inlånade.", en: "Partly on loan." },
          },
        ],
      }}
    />
  ),
};
