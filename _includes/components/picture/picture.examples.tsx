import { exampleReferences } from "../../examples-context.tsx";
import { Picture } from "./picture.tsx";

const alt = { sv: "En teckning av en sjö.", en: "A drawing of a lake." };

export const examples = {
  "with a text alternative": () => <Picture picture={{ file: "lake.svg", alt, credits: [] }} />,
  decorative: () => <Picture picture={{ file: "lake.svg", credits: [] }} />,
  "with caption and credits": () => (
    <Picture
      picture={{
        file: "lake.svg",
        alt,
        caption: { sv: "Sjön på sommaren.", en: "The lake in summer." },
        credits: [
          { role: "illustration", name: "Exempelstudion" },
          { role: "original-photo", contact: exampleReferences.contact },
        ],
      }}
    />
  ),
};
