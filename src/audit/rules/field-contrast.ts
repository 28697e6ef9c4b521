import { isInOwnColours } from "../colour-views.ts";
import { examplePage } from "../example-page.ts";
import {
  type Colour,
  certainGround,
  contrastOf,
  onGround,
  readColour,
} from "../in-page/colours.ts";
import { describeElement } from "../in-page/describe-element.ts";
import { defineViewRule } from "../rule.ts";

const field = "<label>Name <input></label>";
const box = '<label><input type="checkbox"> Yes</label>';

/** WCAG 1.4.11: an empty field is seen, by its edge or its ground. */
export default defineViewRule({
  id: "field-contrast",
  criteria: ["1.4.11"],
  words: {
    en: {
      title: "Fields that are hard to see",
      what: "Neither the edge nor the ground of the field stands out from what is around it: the contrast is {{contrast}} to 1, and has to be 3 to 1.",
      remedy: "Give the field an edge of a stronger colour.",
      why: "Whoever has low vision does not see that there is something to fill in, nor where.",
    },
    sv: {
      title: "Fält som är svåra att se",
      what: "Varken fältets kant eller dess botten skiljer sig från det som är runt om: kontrasten är {{contrast}} till 1, och ska vara minst 3 till 1.",
      remedy: "Ge fältet en kant i en starkare färg.",
      why: "Den som har nedsatt syn ser inte att det finns något att fylla i, eller var.",
    },
  },
  examples: {
    bad: [
      { html: examplePage(field, "body { background: white } input { border: 1px solid #ddd }") },
      { html: examplePage(field, "input { border: 0; background: #fafafa }") },
      { html: examplePage(box, "input { appearance: none; border: 1px solid #eee }") },
    ],
    good: [
      { html: examplePage(field) },
      { html: examplePage(box) },
      { html: examplePage(field, "input { border: 0; border-bottom: 1px solid #767676 }") },
      { html: examplePage(field, "input { border: 0; background: #555 }") },
      // Something else shows where it is.
      { html: examplePage(field, "label { border: 1px solid } input { border: 0 }") },
      { html: examplePage(field, "input { border: 0; box-shadow: 0 0 0 1px #555 }") },
      {
        html: examplePage(
          '<input type="checkbox" id="a"><label for="a">Yes</label>',
          'input { appearance: none } label::before { content: "☐" }',
        ),
      },
      { html: examplePage(field.replace("<input", "<input disabled"), "input { border: 0 }") },
    ],
  },
  appliesIn: isInOwnColours,
  inView: () =>
    [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(fields)].flatMap(
      (element) => {
        const contrast = isShownByItself(element) ? contrastAround(element) : undefined;
        if (contrast === undefined || contrast >= least) return [];
        return {
          ...describeElement(element),
          values: { contrast: Math.floor(contrast * 10) / 10 },
        };
      },
    ),
});

const least = 3;

/** What nothing but its edge and ground shows, as long as nobody has filled it in. */
const fields =
  "input:is(:not([type]), [type='text'], [type='email'], [type='search'], [type='tel'], [type='url'], [type='number'], [type='password'], [type='checkbox'], [type='radio']):enabled:not(:checked), textarea:enabled";

/** How far up something may draw the edge of a field. */
const parents = 2;

function isShownByItself(element: HTMLInputElement | HTMLTextAreaElement): boolean {
  const isBox = element.matches("[type='checkbox'], [type='radio']");
  // What the browser draws is in its own colours.
  if (isBox && getComputedStyle(element).appearance !== "none") return false;
  if (!isBox && (element.value !== "" || element.placeholder !== "")) return false;
  const { width, height } = element.getBoundingClientRect();
  const isSeen = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  return isSeen && width > 1 && height > 1 && !isDrawnByOthers(element);
}

function isDrawnByOthers(element: HTMLInputElement | HTMLTextAreaElement): boolean {
  const around: Element[] = [...(element.labels ?? [])];
  for (let one = element.parentElement; one && around.length < parents + 1; one = one.parentElement)
    around.push(one);
  const { nextElementSibling: next } = element;
  const drawers = [element, ...around, ...(next ? [next] : [])];
  const isPainted = drawers.some((one) =>
    ["::before", "::after"].some((part) => getComputedStyle(one, part).content !== "none"),
  );
  return isPainted || around.some((one) => hasEdge(getComputedStyle(one))) || hasShadow(element);
}

function hasEdge(style: CSSStyleDeclaration): boolean {
  return edgesOf(style).length > 0 || style.boxShadow !== "none" || style.outlineStyle !== "none";
}

function hasShadow(element: Element): boolean {
  const { boxShadow, outlineStyle, backgroundImage } = getComputedStyle(element);
  return boxShadow !== "none" || outlineStyle !== "none" || backgroundImage !== "none";
}

/** The colours of the sides that have an edge. */
function edgesOf(style: CSSStyleDeclaration): readonly Colour[] {
  return ["top", "right", "bottom", "left"]
    .filter((side) => {
      const width = Number.parseFloat(style.getPropertyValue(`border-${side}-width`));
      return width > 0 && style.getPropertyValue(`border-${side}-style`) !== "none";
    })
    .map((side) => readColour(style.getPropertyValue(`border-${side}-color`)));
}

/** The strongest contrast of its edges and its ground; undefined where what is around is not certain. */
function contrastAround(element: Element): number | undefined {
  const around = element.parentElement && certainGround(element.parentElement);
  if (!around) return undefined;
  const style = getComputedStyle(element);
  const colours = [readColour(style.backgroundColor), ...edgesOf(style)];
  return Math.max(...colours.map((colour) => contrastOf(onGround(colour, around), around)));
}
