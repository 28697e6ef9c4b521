import { examplePage } from "../example-page.ts";
import { defineUseRule, type Found } from "../rule.ts";
import type { BrowserPage } from "../state.ts";
import { isWalked } from "../walk-views.ts";

const menu = '<nav><a href="/a/">A</a> <a href="/b/">B</a></nav>';
const skip = '<a href="#main">Skip to content</a>';

/** WCAG 2.4.1, and Digg's reading of it: the first press of Tab shows a link that leads past the menus. */
export default defineUseRule({
  id: "skip-link",
  criteria: ["2.4.1"],
  words: {
    en: {
      title: "Pages without a way past the menu",
      what: "The first press of Tab shows no link that leads past the menu to the content.",
      remedy:
        "Make a link to the main content the first thing that Tab reaches, show it when it has the focus, and let it lead to an element with that id.",
      why: "Whoever uses the keyboard would have to go through the whole menu on every page.",
    },
    sv: {
      title: "Sidor utan väg förbi menyn",
      what: "Första trycket på tabbtangenten visar ingen länk som leder förbi menyn till innehållet.",
      remedy:
        "Låt en länk till huvudinnehållet vara det första som tabbtangenten når, visa den när den har fokus och låt den leda till ett element med det id:t.",
      why: "Den som använder tangentbord skulle annars få gå igenom hela menyn på varje sida.",
    },
  },
  examples: {
    bad: [
      { html: examplePage(`${menu}<main><a href="/c/">C</a></main>`) },
      { html: examplePage(`${skip}${menu}<main><a href="/c/">C</a></main>`) },
      {
        html: examplePage(
          `${skip}${menu}<main id="main"><a href="/c/">C</a></main>`,
          "body > a { position: absolute; left: -99em }",
        ),
      },
    ],
    good: [
      { html: examplePage(`${skip}${menu}<main id="main"><a href="/c/">C</a></main>`) },
      { html: examplePage("<main><p>Nothing to skip.</p></main>") },
    ],
  },
  appliesIn: (view) => view.width >= 1000 && isWalked(view),
  inUse: lookForSkipLink,
});

/** How many stops before the content are worth a way past them. */
const fewest = 2;

async function lookForSkipLink(page: BrowserPage): Promise<readonly Found[]> {
  const isNeeded = await page.evaluate(countStopsBeforeContent);
  if (isNeeded < fewest) return [];
  await page.keyboard.press("Tab");
  const focused = await describeFocused(page);
  if (!(await page.evaluate(isShownLink))) return [focused];
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  return (await page.evaluate(isBeyondMenus)) ? [] : [focused];
}

/** Runs in the page. */
function countStopsBeforeContent(): number {
  const content = document.querySelector("main") ?? document.querySelector("h1");
  return [...document.querySelectorAll<HTMLElement>("a[href], button, input, select")].filter(
    (one) =>
      one.tabIndex >= 0 &&
      one.checkVisibility({ visibilityProperty: true }) &&
      content !== null &&
      (one.compareDocumentPosition(content) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  ).length;
}

/** What has the focus; the script of walks has been loaded into the page. */
async function describeFocused(page: BrowserPage): Promise<Found> {
  return page.evaluate("regionwebbAudit.describeElement(document.activeElement)") as Promise<Found>;
}

/** Runs in the page: whether a link within it has the focus and is seen. */
function isShownLink(): boolean {
  const link = document.activeElement;
  if (!(link instanceof HTMLAnchorElement) || !link.hash) return false;
  if (link.pathname !== location.pathname) return false;
  const { top, left, bottom, right } = link.getBoundingClientRect();
  return bottom > 0 && right > 0 && top < innerHeight && left < innerWidth && bottom - top >= 8;
}

/** Runs in the page: whether the focus lies in the content or after it, and in no menu before it. */
function isBeyondMenus(): boolean {
  const target = document.querySelector(":target");
  const focused = document.activeElement;
  if (!target || !focused) return false;
  if (focused === document.body || target.contains(focused)) return true;
  return (target.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
