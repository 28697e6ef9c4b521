import { YearList } from "./year-list.tsx";

export const examples = {
  "all years with news": () => <YearList years={[{ year: "2030", count: 3 }]} />,
};
