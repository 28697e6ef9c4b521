import { openDataSets } from "../../../../src/routes/open-data-set.ts";
import { exampleContext } from "../../../examples-context.tsx";
import { DataSet } from "./data-set.tsx";

const sets = openDataSets(exampleContext().table);
const asTable = sets.find(({ csv }) => csv);
const [first] = sets;

export const examples = {
  "two files": () => asTable && <DataSet set={asTable} updated="2030-04-01" level={2} />,
  "without a day": () => first && <DataSet set={first} level={2} />,
};
