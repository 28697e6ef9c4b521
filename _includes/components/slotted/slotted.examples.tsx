import { Slotted, slot } from "./slotted.tsx";

export const examples = {
  "an element within a text": () => (
    <p>
      <Slotted text={`Before ${slot}, after.`}>
        <strong>the element</strong>
      </Slotted>
    </p>
  ),
};
