import { examplePage } from "../example-page.ts";
import { describeElement } from "../in-page/describe-element.ts";
import { defineViewRule } from "../rule.ts";

const view = { textSize: 200 };

/** In CSS pixels: text of ten pixels, which is too small at first, has twenty when it is doubled. */
const least = 20;

/** WCAG 1.4.4: text grows with the size that visitors have chosen for theirs. */
export default defineViewRule({
  id: "text-size",
  criteria: ["1.4.4"],
  actIds: ["59br37"],
  words: {
    en: {
      title: "Text that does not grow",
      what: "The text has {{size}} pixels where the visitor has asked for text of twice the size.",
      remedy: "Give its size in rem or em in place of px.",
      why: "Many people have set larger text in their browser or phone, and read nothing smaller.",
    },
    sv: {
      title: "Text som inte växer",
      what: "Texten är {{size}} pixlar hög när besökaren har bett om dubbelt så stor text.",
      remedy: "Ange storleken i rem eller em i stället för px.",
      why: "Många har ställt in större text i webbläsaren eller telefonen och kan inte läsa mindre.",
    },
  },
  examples: {
    bad: [
      { html: examplePage("<p>At noon</p>", "p { font-size: 16px }"), view },
      { html: examplePage("<p>At noon</p>", "p { font-size: .6rem }"), view },
    ],
    good: [
      { html: examplePage("<p>At noon</p>"), view },
      { html: examplePage("<p>At noon</p>", "p { font-size: .8rem }"), view },
      { html: examplePage("<p>At <span hidden>12</span></p>", "span { font-size: 1px }"), view },
    ],
  },
  appliesIn: ({ textSize = 100, isPrinted = false }) => textSize === 200 && !isPrinted,
  inView: () =>
    [...document.body.querySelectorAll("*")].filter(hasShownText).flatMap((element) => {
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      return size < least ? [{ ...describeElement(element), values: { size } }] : [];
    }),
});

function hasShownText(element: Element): boolean {
  const hasText = [...element.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? "").trim() !== "",
  );
  if (!hasText || !element.checkVisibility({ visibilityProperty: true })) return false;
  // What is there for screen readers alone has a pixel.
  return element.clientHeight > 1 || getComputedStyle(element).display === "inline";
}
