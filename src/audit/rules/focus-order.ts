import { examplePage } from "../example-page.ts";
import { defineWalkRule, type Found } from "../rule.ts";
import type { Stop } from "../walk.ts";
import { isWalked } from "../walk-views.ts";

/** WCAG 2.4.3: the focus goes through a page in the order in which it is read. */
export default defineWalkRule({
  id: "focus-order",
  criteria: ["2.4.3"],
  words: {
    en: {
      title: "Focus that jumps",
      what: "The focus comes here out of turn. Beside it in the order comes {{beside}}.",
      remedy:
        "Put the elements into the HTML in the order in which they are seen. Take away tabindex above 0, and order or reverse in the styles.",
      why: "Whoever follows the focus with their eyes, often enlarged, loses it when it jumps, and may answer the wrong question.",
    },
    sv: {
      title: "Fokus som hoppar",
      what: "Fokus kommer hit i fel ordning. Intill i ordningen kommer {{beside}}.",
      remedy:
        "Låt elementen stå i HTML-koden i den ordning de syns. Ta bort tabindex över 0 och order eller reverse i stilmallen.",
      why: "Den som följer fokus med ögonen, ofta i förstoring, tappar bort det när det hoppar och kan svara på fel fråga.",
    },
  },
  examples: {
    bad: [
      { html: examplePage('<a href="#a">One</a> <a href="#b" tabindex="1">Two</a>') },
      {
        html: examplePage(
          '<div><a href="#a">One</a><a href="#b">Two</a></div>',
          "div { display: flex; flex-direction: row-reverse; gap: 1rem }",
        ),
      },
      {
        html: examplePage(
          '<div><p><a href="#a">One</a></p><p id="two"><a href="#b">Two</a></p></div>',
          "div { display: grid } #two { order: -1 }",
        ),
      },
    ],
    good: [
      { html: examplePage('<a href="#a">One</a> <a href="#b">Two</a>') },
      {
        html: examplePage(
          '<div><ul><li><a href="#a">One</a></li><li><a href="#b">Two</a></li></ul><ul><li><a href="#c">Three</a></li></ul></div>',
          "div { display: flex; gap: 1rem }",
        ),
      },
    ],
  },
  appliesIn: isWalked,
  inWalk: ({ stops }) => stops.flatMap((stop, index) => misplaced(stop, stops[index - 1])),
});

/** Which of two stops is not where it should be, if one of them is. */
function misplaced(stop: Stop, last: Stop | undefined): readonly Found[] {
  const isBack = last !== undefined && last.order > stop.order;
  if (isBack && last.isAhead) return [foundAt(last, stop.html)];
  const before = isBack ? last.html : stop.jumpsOver;
  return before === undefined ? [] : [foundAt(stop, before)];
}

function foundAt({ selector, html }: Stop, beside: string): Found {
  return { selector, html, values: { beside } };
}
