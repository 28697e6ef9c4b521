import { examplePlan, exampleTarget } from "../../../examples-context.tsx";
import { TargetSection } from "./target-section.tsx";

export const examples = {
  "with baseline, follow-ups and a gap": () => (
    <div>
      <h2 id="targets">Targets</h2>
      <TargetSection
        plan={examplePlan({})}
        target={exampleTarget({
          missing: [{ sv: "Åldern saknas.", en: "The age is missing." }],
          followUps: [
            { year: "2030", value: 29 },
            { year: "2031", value: null },
            { year: "2032", value: 31 },
          ],
        })}
        level={3}
      />
      <h2 id="contact">Contact</h2>
    </div>
  ),
};
