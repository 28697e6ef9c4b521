import { Day } from "./day.tsx";

export const examples = {
  "a date": () => <Day date="2030-05-02" />,
  "with the day of the week": () => <Day date="2030-05-02" weekday />,
};
