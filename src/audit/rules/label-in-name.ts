import { examplePage } from "../example-page.ts";
import { describeElement } from "../in-page/describe-element.ts";
import { defineViewRule } from "../rule.ts";
import { isWalked } from "../walk-views.ts";

/** WCAG 2.5.3: what is seen on a control is in its name, so that it can be called by it. */
export default defineViewRule({
  id: "label-in-name",
  criteria: ["2.5.3"],
  actIds: ["2ee8b8"],
  words: {
    en: {
      title: "Controls that are called something else than they say",
      what: "“{{text}}” is what can be read, but the control is called “{{name}}”.",
      remedy: "Take away aria-label, or let the name begin with the text that can be read.",
      why: "Whoever speaks to the computer says what they read, and nothing happens.",
    },
    sv: {
      title: "Länkar och knappar som heter något annat än det som står på dem",
      what: "Det står ”{{text}}”, men namnet är ”{{name}}”.",
      remedy: "Ta bort aria-label, eller låt namnet börja med den text som syns.",
      why: "Den som styr datorn med rösten säger det som står där, och inget händer.",
    },
  },
  examples: {
    bad: [
      { html: examplePage('<a href="/a/" aria-label="Go there">Timetables</a>') },
      { html: examplePage('<button aria-label="Send">Search</button>') },
      {
        html: examplePage('<p id="a">Go there</p><a href="/a/" aria-labelledby="a">Timetables</a>'),
      },
      { html: examplePage('<label>Name <input aria-label="Your answer"></label>') },
    ],
    good: [
      { html: examplePage('<a href="/a/">Timetables</a>') },
      { html: examplePage('<a href="/a/" aria-label="Timetables, all stops">Time­tables</a>') },
      { html: examplePage('<a href="/a/" aria-label="News: Read more">Read <b>more …</b></a>') },
      { html: examplePage('<button aria-label="Close">×</button>') },
      {
        html: examplePage('<button aria-label="Search by date">Search by date (2027-03)</button>'),
      },
      { html: examplePage('<a href="/a/" aria-label="Proof that two is two">Proof that 2=2</a>') },
      { html: examplePage('<a href="/a/" aria-label="ACT"><b>A</b> <b>C</b> <b>T</b></a>') },
      {
        html: examplePage(
          '<button aria-label="Find">search</button>',
          'button { font-family: "Material Icons" }',
        ),
      },
      {
        html: examplePage(
          '<button aria-label="Close"><span>Shut</span></button>',
          "span { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }",
        ),
      },
      {
        html: examplePage(
          '<a href="/a/" id="b" aria-labelledby="b a">More</a> <i id="a">on buses</i>',
        ),
      },
    ],
  },
  appliesIn: isWalked,
  inView: () =>
    [...document.querySelectorAll(named)].flatMap((element) => {
      const [name, text] = [nameOf(element), seenText(element)];
      const [called, written] = [lettersOf(name), lettersOf(text)];
      const isRight = called === "" || written.length < 2 || called.includes(written);
      return isRight ? [] : { ...describeElement(element), values: { name, text } };
    }),
});

const roles = ["button", "checkbox", "link", "menuitem", "option", "radio", "switch", "tab"];

/** Controls whose names are written for them, and not made of what they contain. */
const named = ["a[href]", "button", "input", "select", "textarea", "summary"]
  .concat(roles.map((role) => `[role='${role}']`))
  .flatMap((one) => [`${one}[aria-label]`, `${one}[aria-labelledby]`])
  .join();

function nameOf(element: Element): string {
  const ids = (element.getAttribute("aria-labelledby") ?? "").split(/\s+/);
  const labels = ids.flatMap((id) => document.getElementById(id) ?? []);
  const texts = labels.map((one) => one.getAttribute("aria-label") ?? one.textContent ?? "");
  return texts.join(" ").trim() || (element.getAttribute("aria-label") ?? "");
}

/** The text on a control, or in the labels of a field, as far as it is shown. */
function seenText(element: Element): string {
  const isField = element.matches("input, select, textarea");
  const labels = isField ? [...((element as HTMLInputElement).labels ?? [])] : [element];
  return labels.flatMap(shownTexts).join(" ").replace(/\s+/g, " ").trim();
}

function shownTexts(element: Element): readonly string[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    const parent = node.parentElement;
    const isOption = parent?.closest("select, textarea, [role='listbox']") != null;
    if (parent && !isOption && isShown(parent)) texts.push(node.textContent ?? "");
  }
  return texts;
}

/** What is there for screen readers alone takes a pixel; a typeface of icons makes pictures of words. */
function isShown(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  if (/icon|symbol/i.test(getComputedStyle(element).fontFamily)) return false;
  const isSeen = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  return isSeen && width > 1 && height > 1;
}

/**
 * The letters of a text. How figures are read out and where words end is not certain, and what stands in
 * brackets need not be said.
 */
function lettersOf(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/\([^)]*\)/g, "")
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, "");
}
