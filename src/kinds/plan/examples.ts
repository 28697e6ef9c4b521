import { exampleReferences, exampleText } from "../common-examples.ts";
import type { EffectTarget } from "./effect-target.ts";
import type { Area, Plan } from "./schema.ts";

/** Plainly invented parts of a plan, for the examples of components. */
export function exampleTarget(fields: Partial<EffectTarget>): EffectTarget {
  return {
    id: "example-target",
    metric: { sv: "Andel som läser exempel", en: "Share who read examples" },
    comparator: "towards",
    value: 34,
    unit: "percent",
    reference: "national-average",
    atLeast: false,
    baseline: {
      value: 28,
      unit: "percent",
      year: null,
      source: { sv: "Exempelplanen", en: "The example plan" },
    },
    wordings: [
      { place: "scorecard", page: "9", text: { sv: "Fler ska läsa.", en: "More shall read." } },
      { place: "chapter", text: { sv: "Många ska läsa.", en: "Many shall read." } },
    ],
    followUps: [],
    contacts: [exampleReferences.contact],
    missing: [],
    ...fields,
  };
}

export function exampleArea(fields: Partial<Area>): Area {
  const text = { sv: "Alla ska läsa exempel.", en: "Everybody shall read examples." };
  return {
    id: "example-area",
    division: "example-division",
    name: { sv: "Läsning", en: "Reading" },
    slug: { sv: "lasning", en: "reading" },
    relatedPriorities: [exampleReferences.priority],
    strategicGoal: { id: "goal", text },
    subGoals: [{ id: "books", text: { sv: "Fler böcker.", en: "More books." } }],
    targets: [exampleTarget({})],
    actionGroups: [
      {
        id: "shelves",
        heading: { sv: "Hyllor", en: "Shelves" },
        style: "numbered",
        actions: [
          {
            id: "build",
            text: { sv: "Bygga hyllor:", en: "Build shelves:" },
            children: [{ id: "wood", text: { sv: "av trä", en: "of wood" } }],
          },
        ],
      },
    ],
    ...fields,
  };
}

export function examplePlan(fields: Partial<Plan>): Plan {
  return {
    id: "example-plan",
    title: { sv: "Exempelplanen", en: "The Example Plan" },
    slug: { sv: "exempelplanen", en: "example-plan" },
    organisation: exampleReferences.organisation,
    document: { kind: "document", id: "example-report" },
    period: { from: "2030", to: "2032" },
    introduction: exampleText,
    divisions: [{ id: "example-division", name: { sv: "Avdelningen", en: "The division" } }],
    areas: [exampleArea({})],
    strategies: [],
    financialGoals: [
      {
        id: "result",
        metric: { sv: "Årets resultat", en: "Result of the year" },
        comparator: "more-than",
        value: 0,
        unit: "none",
        deadline: "2030",
        text: { sv: "Resultatet ska vara över noll.", en: "The result is to be above zero." },
      },
    ],
    chart: { units: exampleUnits },
    facts: [],
    budgetTables: [],
    missing: [],
    successors: [],
    ...fields,
  };
}

const exampleUnits: NonNullable<Plan["chart"]>["units"] = [
  { id: "board", name: { sv: "Nämnd", en: "Board" }, kind: "board" },
  { id: "head", name: { sv: "Chef", en: "Head" }, kind: "director", parent: "board" },
  {
    id: "example-area",
    name: { sv: "Läsning", en: "Reading" },
    kind: "unit",
    parent: "head",
    governedBy: "board",
    note: { sv: "Ny sedan i år.", en: "New this year." },
  },
];

/** The plans of the example site. */
export const things = [examplePlan({})];
