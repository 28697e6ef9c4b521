import { exampleProgramme } from "../../../examples-context.tsx";
import { SessionLink } from "./session-link.tsx";

export const examples = {
  "a session": () => <SessionLink programme={exampleProgramme({}).id} index={0} />,
};
