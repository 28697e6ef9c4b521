import { PlanFacts } from "./plan-facts.tsx";

export const examples = {
  "two facts": () => (
    <PlanFacts
      plan={{}}
      idPrefix="fact"
      facts={[
        { id: "one", text: { sv: "Det första.", en: "The first." }, page: "8" },
        { id: "two", text: { sv: "Det andra.", en: "The second." } },
      ]}
    />
  ),
};
