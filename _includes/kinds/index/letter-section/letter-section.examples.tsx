import { exampleContext } from "../../../examples-context.tsx";
import { LetterSection } from "./letter-section.tsx";

const { route } = exampleContext("contact:exempla");
const title = { value: "Exempelsson, Exempla" };

export const examples = {
  "a letter": () => <LetterSection initial="E" entries={[{ route, title }]} />,
  "a part of something, below a digit": () => (
    <LetterSection initial="0" entries={[{ route, title, partOf: { value: "A whole" } }]} />
  ),
};
