import { exampleTarget } from "../../../../src/kinds/plan/examples.ts";
import { TargetWords } from "./target-words.tsx";

export const examples = {
  "at least so much a year": () => (
    <TargetWords
      target={exampleTarget({ comparator: "at-least", value: 0.5, period: "per-year" })}
    />
  ),
  "less than the year before": () => (
    <TargetWords
      target={exampleTarget({
        comparator: "less-than",
        value: null,
        unit: "people",
        reference: "previous-year",
        baseline: {
          value: 11,
          unit: "people",
          year: "2029",
          source: { sv: "Källa", en: "Source" },
        },
      })}
    />
  ),
};
