import { DataSet } from "./data-set.tsx";

export const examples = {
  "two files": () => <DataSet set="targets" updated="2030-04-01" level={2} />,
  "without a day": () => <DataSet set="priorities" level={2} />,
};
