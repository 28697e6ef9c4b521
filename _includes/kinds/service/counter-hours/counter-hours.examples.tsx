import { exampleCounter } from "../../../../src/kinds/service/examples.ts";
import { CounterHours } from "./counter-hours.tsx";

export const examples = {
  "with a lunch break and other hours on some days": () => (
    <CounterHours counter={exampleCounter} />
  ),
  "open as usual in the coming weeks": () => (
    <CounterHours
      counter={{ ...exampleCounter, openOnHolidays: true, closedOnEves: [], exceptions: [] }}
    />
  ),
};
