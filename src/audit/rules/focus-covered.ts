import { examplePage } from "../example-page.ts";
import { defineWalkRule } from "../rule.ts";
import { isWalked } from "../walk-views.ts";

const links = Array.from(
  { length: 60 },
  (_, index) => `<p><a href="#a${index}">Stop ${index}</a></p>`,
).join("");

/** WCAG 2.4.11: what has the focus is not entirely hidden by what lies over the page. */
export default defineWalkRule({
  id: "focus-covered",
  criteria: ["2.4.11"],
  words: {
    en: {
      title: "Focus that something lies over",
      what: "The element has the focus, and lies wholly under {{cover}}.",
      remedy:
        "Leave room with scroll-padding for what stays in the window, or let it go along with the page.",
      why: "Whoever goes through the page with the keyboard does not see where they are.",
    },
    sv: {
      title: "Fokus som något ligger över",
      what: "Elementet har fokus och ligger helt under {{cover}}.",
      remedy:
        "Lämna plats med scroll-padding för det som ligger kvar i fönstret, eller låt det rulla med sidan.",
      why: "Den som går genom sidan med tangentbordet ser inte var hen är.",
    },
  },
  examples: {
    bad: [
      {
        html: examplePage(
          `<main>${links}</main><div>We use no cookies.</div>`,
          "div { position: fixed; inset: auto 0 0; height: 12rem; background: navy; color: white }",
        ),
      },
      // Nothing is covered on the way down, and much on the way back.
      {
        html: examplePage(
          `<header>Bus times</header><main>${links}</main>`,
          "header { position: sticky; top: 0; height: 12rem; background: navy; color: white }",
        ),
      },
    ],
    good: [
      { html: examplePage(`<main>${links}</main>`) },
      {
        html: examplePage(
          `<header>Bus times</header><main>${links}</main>`,
          "html { scroll-padding-top: 13rem } header { position: sticky; top: 0; height: 12rem; background: navy; color: white }",
        ),
      },
      {
        html: examplePage(
          `<main>${links}</main><div>We use no cookies.</div>`,
          "html { scroll-padding-bottom: 13rem } div { position: fixed; inset: auto 0 0; height: 12rem; background: navy; color: white } main { padding-bottom: 13rem }",
        ),
      },
    ],
  },
  appliesIn: isWalked,
  inWalk: ({ stops, isOpened }) =>
    stops.flatMap(({ selector, html, cover }) =>
      // What somebody has opened, they can close without moving the focus.
      cover === undefined || isOpened ? [] : [{ selector, html, values: { cover } }],
    ),
});
