import { Slot } from "./slot.tsx";

export const examples = {
  "with what a kind adds": () => <Slot name="page.above" of={null} />,
};
