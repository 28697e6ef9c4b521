import { describeElement } from "../in-page/describe-element.ts";
import { defineViewRule } from "../rule.ts";

const page = (style: string) =>
  '<!DOCTYPE html><html lang="en"><head><title>Bus times</title>' +
  '<meta name="viewport" content="width=device-width, initial-scale=1"></head>' +
  `<body><main><p style="${style}">The bus leaves at noon from the stop beside the old town hall.</p></main></body></html>`;
const around = (style: string, tag: string) =>
  page("").replace("<p style", `<div style="${style}">${tag}<span style`);
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
      // What is around the text cuts it.
      { html: around("max-height: 2em; overflow: clip", "<p>"), view },
      { html: around("height: 2em; overflow: hidden", "<p><b>"), view },
    ],
    good: [
      { html: page("overflow: hidden; min-height: 1.5em"), view },
      // Hidden from sight and there for screen readers: nobody expects to see it.
      { html: page("overflow: hidden; position: absolute; width: 1px; height: 1px"), view },
      { html: around("height: 2em; overflow: auto", "<p>"), view },
      {
        html: around("overflow: hidden", '<p style="position: absolute; top: 20em">'),
        view,
      },
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
  if (!isTaller && !isWider) return false;
  return hasText(element) || textsIn(element).some((text) => liesOutside(text, element));
}

/** The texts of what lies in an element and is shown, but for what is there for screen readers alone. */
function textsIn(element: Element): readonly Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const isSeen = text.parentElement?.checkVisibility({ visibilityProperty: true }) ?? false;
    if (isSeen && text.data.trim() !== "" && !isCutByOthers(text, element)) texts.push(text);
  }
  return texts;
}

/** What scrolls or cuts a text within an element answers for it itself. */
function isCutByOthers(text: Text, element: Element): boolean {
  for (let one = text.parentElement; one && one !== element; one = one.parentElement) {
    const { overflowX, overflowY, clipPath, position } = getComputedStyle(one);
    const isApart = overflowX !== "visible" || overflowY !== "visible" || clipPath !== "none";
    // What is placed by something further out is not cut by this.
    if (isApart || position === "fixed" || position === "absolute") return true;
  }
  return false;
}

/** Whether letters are cut off below or beside an element, and not only the room around them. */
function liesOutside(text: Text, element: Element): boolean {
  const { bottom, right } = element.getBoundingClientRect();
  const range = document.createRange();
  range.selectNodeContents(text);
  return [...range.getClientRects()].some(
    (line) => Math.max(line.bottom - bottom, line.right - right) > line.height / 4,
  );
}

function hides(overflow: string): boolean {
  return overflow === "hidden" || overflow === "clip";
}

function hasText(element: Element): boolean {
  return [...element.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? "").trim() !== "",
  );
}
