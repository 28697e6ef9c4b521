import { examplePage } from "../example-page.ts";
import { describeElement } from "../in-page/describe-element.ts";
import { defineViewRule } from "../rule.ts";
import { isWalked } from "../walk-views.ts";

const content = "<main><h1>Bus times</h1></main>";
const narrow = { width: 320, height: 640 };

/** WCAG 1.3.4: a page is upright however the screen is held. */
export default defineViewRule({
  id: "orientation",
  criteria: ["1.3.4"],
  words: {
    en: {
      title: "Pages that lie on their side",
      what: "Styles turn the page by a quarter when the screen is held this way.",
      remedy: "Take away the transform, and let the page fit both ways of holding the screen.",
      why: "Whoever has the screen mounted on a wheelchair or a bed cannot turn it.",
    },
    sv: {
      title: "Sidor som ligger på sidan",
      what: "Stilmallen vrider sidan ett kvarts varv när skärmen hålls så här.",
      remedy: "Ta bort vridningen, och låt sidan passa både stående och liggande skärm.",
      why: "Den som har skärmen fäst på rullstolen eller sängen kan inte vrida den.",
    },
  },
  examples: {
    bad: [
      {
        html: examplePage(
          content,
          "@media (orientation: portrait) { html { transform: rotate(-90deg) } }",
        ),
        view: narrow,
      },
      {
        html: examplePage(content, "@media (orientation: landscape) { main { rotate: 90deg } }"),
      },
    ],
    good: [
      { html: examplePage(content), view: narrow },
      { html: examplePage(content, "body { transform: scale(0.9) } h1 { rotate: 2deg }") },
    ],
  },
  appliesIn: isWalked,
  inView: () =>
    [...document.querySelectorAll("html, body, main")].filter(isTurned).map(describeElement),
});

function isTurned(element: Element): boolean {
  const { transform, rotate } = getComputedStyle(element);
  const { a, b } = new DOMMatrix(transform).rotate(Number.parseFloat(rotate) || 0);
  return Math.abs(a) < Math.abs(b) / 10;
}
