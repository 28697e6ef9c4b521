import { Heading } from "./heading.tsx";

export const examples = {
  "second level": () => <Heading level={2}>A heading</Heading>,
};
