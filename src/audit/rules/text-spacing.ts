import { describeElement } from "../in-page/describe-element.ts";
import { defineViewRule } from "../rule.ts";

const page = (style: string) =>
  '<!DOCTYPE html><html lang="en"><head><title>Bus times</title>' +
  '<meta name="viewport" content="width=device-width, initial-scale=1"></head>' +
  `<body><main><p style="${style}">The bus leaves at noon from the stop beside the old town hall.</p></main></body></html>`;
const view = { width: 320, height: 640, hasTextSpacing: true };

/** WCAG 1.4.12: no text is cut off when letters, words and lines are spaced out. */
export default defineViewRule({
  id: "text-spacing",
  criteria: ["1.4.12"],
  words: {
    en: {
      title: "Text that is cut off",
      what: "The text needs {{needed}} pixels and has {{given}}: the rest is cut off.",
      remedy: "Give the element a smallest height in place of a fixed one, and let it grow.",
      why: "Many people with dyslexia or low vision space text out. What is cut off, they cannot read.",
    },
    sv: {
      title: "Text som kapas",
      what: "Texten behöver {{needed}} pixlar och får {{given}}: resten kapas.",
      remedy: "Ge elementet en minsta höjd i stället för en fast, så att det kan växa.",
      why: "Många med dyslexi eller nedsatt syn glesar ut texten. Det som kapas kan de inte läsa.",
    },
  },
  examples: {
    bad: [
      // One line: in no typeface does the text fit, spaced out or not.
      { html: page("overflow: hidden; height: 1.5em"), view },
      { html: page("overflow: hidden; white-space: nowrap"), view },
    ],
    good: [
      { html: page("overflow: hidden; min-height: 1.5em"), view },
      // Hidden from sight and there for screen readers: nobody expects to see it.
      { html: page("overflow: hidden; position: absolute; width: 1px; height: 1px"), view },
    ],
  },
  appliesIn: ({ isPrinted = false }) => !isPrinted,
  inView: () =>
    [...document.body.querySelectorAll("*")].filter(isCut).map((element) => {
      const isTall = element.scrollHeight > element.clientHeight + 1;
      return {
        ...describeElement(element),
        values: isTall
          ? { needed: element.scrollHeight, given: element.clientHeight }
          : { needed: element.scrollWidth, given: element.clientWidth },
      };
    }),
});

function isCut(element: Element): boolean {
  const { clientHeight, clientWidth, scrollHeight, scrollWidth } = element;
  if (clientHeight <= 1 || clientWidth <= 1) return false;
  const { overflowX, overflowY } = getComputedStyle(element);
  const isTaller = scrollHeight > clientHeight + 1 && hides(overflowY);
  const isWider = scrollWidth > clientWidth + 1 && hides(overflowX);
  return (isTaller || isWider) && hasText(element);
}

function hides(overflow: string): boolean {
  return overflow === "hidden" || overflow === "clip";
}

function hasText(element: Element): boolean {
  return [...element.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? "").trim() !== "",
  );
}
