import { describeElement } from "../in-page/describe-element.ts";
import { defineViewRule } from "../rule.ts";

const page = (body: string) =>
  '<!DOCTYPE html><html lang="en"><head><title>Bus times</title>' +
  '<meta name="viewport" content="width=device-width, initial-scale=1"></head>' +
  `<body>${body}</body></html>`;
const view = { width: 320, height: 640 };

/** WCAG 1.4.10: at 320 CSS pixels nobody has to scroll in two directions to read. */
export default defineViewRule({
  id: "reflow",
  criteria: ["1.4.10"],
  words: {
    en: {
      title: "Pages that must be scrolled sideways",
      what: "The page is {{width}} pixels wide in a window of {{window}}.",
      remedy:
        "Let the element wrap or shrink. Put a table that cannot into an area that scrolls by itself.",
      why: "Whoever enlarges a page to 400 % has 320 pixels, and would have to scroll sideways for every line.",
    },
    sv: {
      title: "Sidor som måste rullas i sidled",
      what: "Sidan är {{width}} pixlar bred i ett fönster på {{window}}.",
      remedy:
        "Låt elementet radbrytas eller krympa. Lägg en tabell som inte kan det i en yta som rullas för sig.",
      why: "Den som förstorar en sida till 400 % har 320 pixlar och skulle få rulla i sidled för varje rad.",
    },
  },
  examples: {
    bad: [
      { html: page('<p style="width: 40rem">The bus leaves at noon.</p>'), view },
      { html: page("<p>TheBusLeavesAtNoonFromTheStopBesideTheOldTownHallAndTheLibrary</p>"), view },
    ],
    good: [
      { html: page("<p>The bus leaves at noon.</p>"), view },
      {
        html: page('<div style="overflow-x: auto"><p style="width: 40rem">At noon.</p></div>'),
        view,
      },
    ],
  },
  appliesIn: ({ isPrinted = false }) => !isPrinted,
  inView: () => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const values = { width: scrollWidth, window: clientWidth };
    const widest = furthest();
    return [{ ...(widest ? describeElement(widest) : {}), values }];
  },
});

/** The innermost element that reaches furthest beyond the window, but for what an area of its own hides. */
function furthest(): Element | undefined {
  const width = document.documentElement.clientWidth;
  let found: Element | undefined;
  let edge = width;
  for (const element of document.body.querySelectorAll("*")) {
    const { right } = element.getBoundingClientRect();
    if (right < edge || right <= width || isWithinArea(element)) continue;
    found = element;
    edge = right;
  }
  return found;
}

function isWithinArea(element: Element): boolean {
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    if (parent === document.body) return false;
    if (getComputedStyle(parent).overflowX !== "visible") return true;
  }
  return false;
}
