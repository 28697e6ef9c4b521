import { BarChart } from "./bar-chart.tsx";
import { LineChart } from "./line-chart.tsx";

export const examples = {
  "bars of two kinds": () => (
    <BarChart
      id="example-bars"
      title="People and hours"
      groups={[
        {
          heading: "One part",
          bars: [
            { text: "People: 18", value: 18, pattern: 0 },
            { text: "Hours: 14.7", value: 14.7, pattern: 1 },
          ],
        },
        { heading: "Another", bars: [{ text: "People: -3", value: -3, pattern: 2 }] },
      ]}
    />
  ),
  "values over years, one unknown": () => (
    <LineChart
      id="example-line"
      title="Year by year"
      values={[
        { year: "2028", value: 28 },
        { year: "2029", value: null },
        { year: "2030", value: 31 },
      ]}
      target={34}
      write={String}
    />
  ),
};
