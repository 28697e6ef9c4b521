import { Listen } from "./listen.tsx";

export const examples = {
  "before it is pressed": () => <Listen />,
};
