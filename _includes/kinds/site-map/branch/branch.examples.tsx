import { exampleContext } from "../../../examples-context.tsx";
import { Branch } from "./branch.tsx";

const { route: below } = exampleContext("page:news/example");
const { route } = exampleContext("section:news");

export const examples = {
  "a page with another below it": () => (
    <Branch nodes={[{ route, children: [{ route: below, children: [] }] }]} />
  ),
};
