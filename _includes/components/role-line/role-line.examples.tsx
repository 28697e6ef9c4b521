import { exampleReferences } from "../../examples-context.tsx";
import { RoleLine } from "./role-line.tsx";

const title = { sv: "Samordnare", en: "Coordinator" };

export const examples = {
  "a title alone": () => <RoleLine role={{ title }} />,
  "with organisation and unit": () => (
    <RoleLine
      role={{
        title,
        organisation: exampleReferences.organisation,
        unit: { sv: "Exempelenheten", en: "The example unit" },
      }}
    />
  ),
};
