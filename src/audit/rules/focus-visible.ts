import { examplePage } from "../example-page.ts";
import { defineWalkRule } from "../rule.ts";
import { isWalked, isWalkedInOtherColours } from "../walk-views.ts";

const links = '<main><a href="#a">One</a> <a href="#b">Two</a></main>';

/** WCAG 2.4.7: it is seen what has the focus. */
export default defineWalkRule({
  id: "focus-visible",
  criteria: ["2.4.7"],
  actIds: ["oj04fd"],
  words: {
    en: {
      title: "Focus that cannot be seen",
      what: "The element looks the same with the focus and without it, or lies outside the window.",
      remedy:
        "Give it an outline of at least two pixels with :focus-visible. A shadow alone is not enough: it goes where visitors have chosen all colours.",
      why: "Whoever uses the keyboard must see where they are, or they press Enter on the wrong thing.",
    },
    sv: {
      title: "Fokus som inte syns",
      what: "Elementet ser likadant ut med fokus som utan, eller ligger utanför fönstret.",
      remedy:
        "Ge det en kontur på minst två pixlar med :focus-visible. Det räcker inte med en skugga: den försvinner när besökaren har valt alla färger.",
      why: "Den som använder tangentbord måste se var hen är, annars blir det fel sak som öppnas.",
    },
  },
  examples: {
    bad: [
      { html: examplePage(links, "a:focus { outline: none }") },
      { html: examplePage(links, "a:focus { outline: 2px solid transparent }") },
      {
        html: examplePage(links, "a:focus { outline: none; box-shadow: 0 0 0 3px navy }"),
        view: { hasForcedColours: true },
      },
      {
        html: examplePage(links, "@media (width < 400px) { a:focus { outline: 0 } }"),
        view: { width: 320, height: 640 },
      },
      { html: examplePage(links, "a { position: absolute; left: -99em }") },
    ],
    good: [
      { html: examplePage(links) },
      { html: examplePage(links, "a:focus { outline: none; box-shadow: 0 0 0 3px navy }") },
      {
        html: examplePage(
          '<label><input type="checkbox"> <span>Coffee</span></label>',
          "input { opacity: 0 } input:focus { outline: none } input:focus + span { outline: 2px solid navy }",
        ),
      },
      { html: examplePage(links), view: { hasForcedColours: true } },
    ],
  },
  appliesIn: (view) => isWalked(view) || isWalkedInOtherColours(view),
  inWalk: ({ stops }) =>
    stops.flatMap(({ selector, html, mark, isInView }) =>
      mark.isSeen && isInView ? [] : [{ selector, html }],
    ),
});
