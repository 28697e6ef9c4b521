import { exampleProgramme } from "../../../examples-context.tsx";
import { LiveStatus } from "./live-status.tsx";

export const examples = {
  "before a script has filled it": () => <LiveStatus programme={exampleProgramme({})} />,
};
