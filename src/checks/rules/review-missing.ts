import { pagesWithout, standardPages } from "../pages-without.ts";
import { defineSiteRule } from "../rule.ts";

/** So many pages with a day that the site is in the habit of it. */
const reviewed = Object.fromEntries(
  Array.from({ length: 20 }, (_, index) => [
    `src/content/sv/reviewed-${index}.md`,
    `---\ntitle: Sida ${index}\nreview: 2030-01-01\n---\nHit.\n`,
  ]),
);

export default defineSiteRule({
  id: "review-missing",
  severity: "advice",
  words: {
    sv: {
      title: "Sidor som ingen ska se över",
      what: "Sidan har ingen dag då den ska ses över. Det har {{count}} av {{all}} sidor.",
      remedy: "Skriv en dag i ”review”, till exempel om ett år: review: {{example}}.",
      why: "Uppgifter blir gamla. Med en dag för översyn får den som sköter sidan en påminnelse innan läsarna hinner bli vilseledda.",
    },
    en: {
      title: "Pages that nobody is to look over",
      what: "The page has no day on which to look it over again; {{count}} of {{all}} pages have one.",
      remedy: "Give it one in “review”, a year from now for instance: review: {{example}}.",
      why: "What is true today may mislead readers next year. The day reminds whoever looks after the page in time.",
    },
  },
  examples: {
    bad: [{ files: { ...reviewed, "src/content/sv/alone.md": "---\ntitle: Ensam\n---\nHit.\n" } }],
    good: [
      { files: { "src/content/sv/alone.md": "---\ntitle: Ensam\n---\nHit.\n" } },
      {
        files: {
          "src/content/sv/dated.md": "---\ntitle: Med dag\nreview: 2030-01-01\n---\nHit.\n",
        },
      },
      {
        files: {
          "src/content/sv/news/alone.md":
            "---\ntitle: En nyhet\npublished: 2024-04-01\n---\nHit.\n",
        },
      },
    ],
  },
  *inSite(checked) {
    const { today } = checked.site;
    const example = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`.replace("02-29", "02-28");
    for (const found of pagesWithout(
      standardPages(checked).lasting,
      ({ review }) => review !== undefined,
    ))
      yield { ...found, values: { ...found.values, example } };
  },
});
