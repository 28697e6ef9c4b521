import { exampleDocument } from "../../../examples-context.tsx";
import { MissingParts } from "./missing-parts.tsx";

export const examples = {
  "what is lost": () => <MissingParts parts={exampleDocument().missingParts} />,
};
