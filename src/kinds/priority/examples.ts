import { exampleReferences, exampleText } from "../common-examples.ts";
import type { Priority, PrioritySet } from "./schema.ts";

/** Plainly invented priorities, each in a colour of its own. */
export function examplePriorities(): readonly Priority[] {
  return [1, 2, 3].map((theme) => ({
    id: `E${theme}`,
    set: "example-set",
    kind: theme === 3 ? "cross-cutting" : "priority",
    slug: { sv: `exempel-${theme}`, en: `example-${theme}` },
    labels: [
      { from: "2029", text: { sv: `Ett äldre namn ${theme}`, en: `An older label ${theme}` } },
      { from: "2030", text: { sv: `Ett nyare namn ${theme}`, en: `A newer label ${theme}` } },
    ],
    shortLabel: { sv: `Exempel ${theme}`, en: `Example ${theme}` },
    theme,
    pictogram: "sign.svg",
    description: exampleText,
  }));
}

const exampleSet: PrioritySet = {
  id: "example-set",
  name: { sv: "Exempelstrategin", en: "The Example Strategy" },
  organisation: exampleReferences.organisation,
  introduction: exampleText,
  priorities: examplePriorities(),
};

/** The priorities of the example site. */
export const things = [exampleSet];
