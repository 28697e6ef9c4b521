import { exampleProgramme } from "../../examples-context.tsx";
import { ProgrammeFacts } from "./programme-facts.tsx";

export const examples = {
  "a digital event": () => <ProgrammeFacts programme={exampleProgramme({})} />,
  "a postponed event at a place": () => (
    <ProgrammeFacts
      programme={exampleProgramme({
        status: "postponed",
        place: {
          kind: "venue",
          name: { sv: "Exempelhallen", en: "The example hall" },
          address: "Provgatan 1",
        },
      })}
    />
  ),
};
