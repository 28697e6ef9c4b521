import { defaultTreeAdapter } from "parse5";
import { accessibleName } from "../html/accessible-name.ts";
import { attributeOf, type Element, isHidden, textOf } from "../html/elements.ts";
import { examplePage } from "../html/example-page.ts";
import { foundElement } from "../html/found-element.ts";
import { defineHtmlRule } from "../rule.ts";

const isPdf = /^[^?#]+\.pdf(?:[?#]|$)/i;

/** How large the files of others are, editors cannot know: they may change at any time. */
const isElsewhere = /^(?:https?:)?\/\//i;

/** In bytes and what they are called in Finnish: `1,2 MB`, `870 kt`. */
const size = /\d\s?(?:[kmg]?i?b|[kmg]?t|(?:kilo|mega)?bytes?)\b/i;

export default defineHtmlRule({
  id: "pdf-link",
  criteria: ["2.4.4"],
  words: {
    sv: {
      title: "Länkar till PDF-filer som inte säger typ och storlek",
      what: "Länken ”{{text}}” leder till en PDF-fil utan att säga det, eller utan att säga hur stor den är.",
      remedy: "Skriv typ och storlek i länken: {{text}} (PDF, 1,2 MB).",
      why: "En PDF öppnas ofta i ett annat program, kan ta lång tid att hämta och är svårare att läsa i en telefon. Den som vet det i förväg kan välja. Så läser Digg lagen om tillgänglighet till digital offentlig service.",
    },
    en: {
      title: "Links to PDF files that do not say their type and size",
      what: "The link “{{text}}” leads to a PDF file without saying so, or without saying how large it is.",
      remedy: "Say type and size in the link: {{text}} (PDF, 1.2 MB).",
      why: "A PDF may open in another program, take long to fetch and be hard to read on a telephone. Those who are told can choose. This is how the Swedish supervisor reads the law on accessible public services.",
    },
  },
  examples: {
    bad: [
      '<a href="/media/plan.pdf">Planen</a>',
      '<a href="/media/plan.PDF?v=1">Planen (PDF)</a>',
      '<a href="https://www.example.org/plan.pdf">Planen</a>',
      '<a href="/a.pdf">A</a>, <a href="/b.pdf">B (PDF, 3 kB)</a>',
    ].map((body) => examplePage(body)),
    good: [
      '<a href="/media/plan.pdf">Planen (PDF, 1,2 MB)</a>',
      '<a href="/media/plan.pdf">Planen</a> (pdf, 870&nbsp;kB)',
      '<a href="/media/plan.pdf"><span>Planen</span> <small>PDF, 3 megabyte</small></a>',
      '<a href="https://www.example.org/plan.pdf">Planen (PDF)</a>',
      '<a href="/media/plan.pdf">Suunnitelma (PDF, 1&nbsp;kt)</a>',
      '<a href="/pdf/">Så gör du en tillgänglig PDF</a>',
    ].map((body) => examplePage(body)),
  },
  *inHtml(page) {
    for (const link of page.elements) {
      const href = link.tagName === "a" ? attributeOf(link, "href") : undefined;
      if (href === undefined || !isPdf.test(href) || isHidden(link)) continue;
      const text = accessibleName(link, page.elements);
      const told = `${text} ${textAfter(link)}`;
      const isTold = /\bpdf\b/i.test(told) && (isElsewhere.test(href) || size.test(told));
      if (!isTold) yield foundElement(page, link, { text });
    }
  },
});

/** What stands right after a link, before the next one. */
function textAfter(link: Element): string {
  const siblings = link.parentNode?.childNodes ?? [];
  const after = siblings.slice(siblings.indexOf(link) + 1);
  const next = after.findIndex((node) => node.nodeName === "a");
  return after
    .slice(0, next < 0 ? undefined : next)
    .map((node) => {
      if (defaultTreeAdapter.isTextNode(node)) return node.value;
      return defaultTreeAdapter.isElementNode(node) ? textOf(node) : "";
    })
    .join(" ");
}
