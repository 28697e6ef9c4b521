import { examplePage } from "../example-page.ts";
import { defineWalkRule } from "../rule.ts";
import { isWalked, isWalkedInOtherColours } from "../walk-views.ts";

const links = '<main><a href="#a">One</a> <a href="#b">Two</a></main>';
const least = 3;

/** WCAG 1.4.11: what shows the focus has a contrast of at least 3 to 1 with what is beside it. */
export default defineWalkRule({
  id: "focus-contrast",
  criteria: ["1.4.11"],
  words: {
    en: {
      title: "Focus that can hardly be seen",
      what: "The outline of the focus has a contrast of {{contrast}} to 1 with what lies behind it.",
      remedy: "Choose a colour with a contrast of at least 3 to 1, in light and in dark colours.",
      why: "A faint outline is none to whoever sees little, or reads in the sun.",
    },
    sv: {
      title: "Fokus som knappt syns",
      what: "Konturen runt fokus har kontrasten {{contrast}} till 1 mot det som ligger bakom.",
      remedy: "Välj en färg med kontrasten minst 3 till 1, både i ljust och i mörkt läge.",
      why: "En svag kontur är ingen kontur för den som ser dåligt eller läser i solen.",
    },
  },
  examples: {
    bad: [
      { html: examplePage(links, "a:focus { outline: 3px solid #ccc }") },
      {
        html: examplePage(
          links,
          "@media (prefers-color-scheme: dark) { body { background: #111 } a { color: #fff } } a:focus { outline: 3px solid #222 }",
        ),
        view: { scheme: "dark" },
      },
    ],
    good: [
      { html: examplePage(links, "a:focus { outline: 3px solid #005fcc }") },
      {
        html: examplePage(
          links,
          "a { background: #003 } a:focus { outline: 2px solid #fff; outline-offset: -2px }",
        ),
      },
      // What is seen behind a page that paints nothing is dark as well.
      {
        html: examplePage(
          links,
          ":root { color-scheme: light dark } a:focus { outline: 3px solid #ccc }",
        ),
        view: { scheme: "dark" },
      },
      // The browser's own mark is drawn in two colours.
      {
        html: examplePage(
          links,
          "body { background: #000 } a { color: #fff } a:focus { outline: auto 1px -webkit-focus-ring-color }",
        ),
      },
      // Two colours, one of which is always seen.
      {
        html: examplePage(links, "a:focus { outline: 2px solid #fff; box-shadow: 0 0 0 4px #000 }"),
      },
    ],
  },
  appliesIn: (view) =>
    (isWalked(view) || isWalkedInOtherColours(view)) && view.hasForcedColours !== true,
  inWalk: ({ stops }) =>
    stops.flatMap(({ selector, html, mark: { contrast = least } }) =>
      contrast < least
        ? [{ selector, html, values: { contrast: Math.floor(contrast * 10) / 10 } }]
        : [],
    ),
});
