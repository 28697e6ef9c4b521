import { Facts } from "./facts.tsx";

export const examples = {
  "with what is known": () => (
    <Facts
      facts={[
        { term: "Place", value: "The example hall" },
        undefined,
        { term: "Year", value: 2030 },
      ]}
    />
  ),
};
