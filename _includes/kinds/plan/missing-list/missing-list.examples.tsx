import { examplePlan } from "../../../examples-context.tsx";
import { MissingList } from "./missing-list.tsx";

export const examples = {
  "one thing": () => (
    <MissingList
      plan={examplePlan({})}
      missing={[{ id: "forecast", what: { sv: "Prognosen", en: "The forecast" }, page: "28" }]}
      level={2}
    />
  ),
};
