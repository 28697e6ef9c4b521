import { exampleTelephone } from "../../examples-context.tsx";
import { TelephoneLink } from "./telephone-link.tsx";

export const examples = {
  "a number": () => <TelephoneLink telephone={exampleTelephone} name="Exempla Exempelsson" />,
};
