import { PersonName } from "./person-name.tsx";

export const examples = {
  "without a party": () => <PersonName contact={{ name: "Exempla Exempelsson" }} />,
  "with a party": () => <PersonName contact={{ name: "Exempla Exempelsson", party: "X" }} />,
};
