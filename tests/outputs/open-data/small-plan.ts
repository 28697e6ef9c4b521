/** A plan with one of everything that open data must take care of, for the fixture site. */
export const smallPlan = {
  title: { sv: "Lyktplanen", en: "The [Lyktplan]{lang=sv}" },
  slug: { sv: "lyktplanen", en: "lantern-plan", fi: "lyhtysuunnitelma" },
  organisation: "region-norrsken",
  document: "small-report",
  period: { from: "2024", to: "2025-06" },
  introduction: { sv: "Planen har **ett** mål.\n\n- Ljus", en: "The plan has **one** goal." },
  divisions: [{ id: "light", name: { sv: "Ljus" } }],
  areas: [
    {
      id: "lanterns",
      division: "light",
      name: { sv: "Lyktor", en: "Lanterns" },
      slug: { sv: "lyktor", en: "lanterns", fi: "lyhdyt" },
      subGoals: [{ id: "more", text: { sv: "Fler lyktor", en: "More lanterns" }, page: "3" }],
      targets: [
        {
          id: "lit-lanterns",
          metric: { sv: "=Tända [lanterns]{lang=en}", en: "=Lit lanterns" },
          comparator: "at-least",
          value: 0.5,
          unit: "percent",
          period: "per-year",
          baseline: { value: 7, unit: "count", year: "2023", source: { sv: "Räkningen" } },
          wordings: [
            {
              place: "scorecard",
              page: "2",
              text: { sv: "Tänd, ”många”", en: 'Light "many", now' },
            },
            { place: "chapter", page: "3", text: { sv: "Tänd fler.", en: "Light more." } },
            { place: "chapter", page: "4", text: { sv: "Och fler.", en: "And more." } },
          ],
          missing: [{ sv: "Källan säger inte var.", en: "The source does not say where." }],
        },
        {
          id: "dark-days",
          metric: { sv: "Mörka dagar" },
          comparator: "less-than",
          value: null,
          unit: "count",
          reference: "previous-year",
          wordings: [{ place: "scorecard", text: { sv: "Färre mörka dagar." } }],
        },
      ],
    },
  ],
  strategies: [{ id: "shine", text: { sv: "Lysa", en: "Shine" } }],
  financialGoals: [
    {
      id: "oil",
      metric: { sv: "Olja", en: "Oil" },
      comparator: "decrease-by",
      value: -10,
      unit: "percent",
      deadline: "2025",
      text: { sv: "Spara olja.", en: "Save oil." },
      page: "5",
    },
  ],
  budgetTables: [
    {
      id: "money",
      title: { sv: "Pengar", en: "Money" },
      unit: "thousand",
      columns: [
        { id: "2024", label: { sv: "2024" } },
        { id: "2025", label: { sv: "2025" } },
      ],
      rows: [
        {
          id: "oil",
          label: { sv: "Olja" },
          cells: [
            12.5,
            { value: null, reason: { sv: "Sidan är borta.", en: "The page is lost." } },
          ],
        },
      ],
    },
  ],
};

/** The document that the plan was published as. */
export const smallReport = {
  title: { sv: "Lyktrapporten", en: "The [Lyktrapport]{lang=sv}" },
  slug: { sv: "lyktrapporten", en: "lantern-report", fi: "lyhtyraportti" },
  publisher: "region-norrsken",
  adopted: "2024-02-29",
  language: "sv",
  pages: [
    { viewer: 1, printed: null, role: "cover" },
    { viewer: 2, printed: "i", role: "empty" },
  ],
};
