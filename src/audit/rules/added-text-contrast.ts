import { isInOwnColours } from "../colour-views.ts";
import { examplePage } from "../example-page.ts";
import { certainGround, contrastOf, onGround, readColour } from "../in-page/colours.ts";
import { describeElement } from "../in-page/describe-element.ts";
import { isLargeText } from "../in-page/large-text.ts";
import { defineViewRule } from "../rule.ts";

const field = '<label>Name <input class="a" placeholder="First name"></label>';

/**
 * WCAG 1.4.3 for text that stands in no text of the page, at which engines do not look: the placeholder of
 * a field, and what styles put before and after an element.
 */
export default defineViewRule({
  id: "added-text-contrast",
  criteria: ["1.4.3"],
  words: {
    en: {
      title: "Faint placeholders and texts from styles",
      what: "The contrast of {{part}} with what is behind it is {{contrast}} to 1, and has to be {{least}} to 1.",
      remedy: "Give the text another colour: darker on light ground, lighter on dark ground.",
      why: "Faint text cannot be read with low vision, in sunshine or on a poor screen.",
    },
    sv: {
      title: "Svaga platshållare och texter från stilmallar",
      what: "Kontrasten mellan {{part}} och det som är bakom är {{contrast}} till 1, och ska vara minst {{least}} till 1.",
      remedy: "Ge texten en annan färg: mörkare på ljus botten, ljusare på mörk.",
      why: "Svag text går inte att läsa med nedsatt syn, i solsken eller på en dålig skärm.",
    },
  },
  examples: {
    bad: [
      { html: examplePage(field, ".a { background: white } .a::placeholder { color: #ccc }") },
      {
        html: examplePage(
          "<p>at noon</p>",
          'body { background: white } p::before { content: "Late: "; color: #ccc }',
        ),
      },
      {
        html: examplePage(
          "<p>at noon</p>",
          'p::after { content: "Late"; color: #999; background: #fff }',
        ),
      },
    ],
    good: [
      { html: examplePage(field, ".a { background: white } .a::placeholder { color: #595959 }") },
      {
        html: examplePage(
          field.replace("<input", "<input disabled"),
          ".a::placeholder { color: #ccc }",
        ),
      },
      // No words, on no certain ground, or not to be seen by anyone.
      {
        html: examplePage(
          "<p>at noon</p><div>at one</div><i>at two</i>",
          'p::before { content: "→"; color: #eee } div { background: url(/a.png) } div::before { content: "Late"; color: #eee } i::before { content: "Late"; color: transparent }',
        ),
      },
    ],
  },
  appliesIn: isInOwnColours,
  inView: () =>
    [...document.body.querySelectorAll("*")].flatMap((element) =>
      partsOf(element).flatMap((part) => {
        const seen = seenContrast(element, part);
        return seen ? { ...describeElement(element), values: { part, ...seen } } : [];
      }),
    ),
});

type Part = "::placeholder" | "::before" | "::after";

/** What has a text of the element that is no text of the page. */
function partsOf(element: Element): readonly Part[] {
  if (element.matches("input, textarea"))
    return element.matches(":placeholder-shown:enabled") ? ["::placeholder"] : [];
  return (["::before", "::after"] as const).filter((part) => hasWords(element, part));
}

function hasWords(element: Element, part: Part): boolean {
  const { content, position, fontSize } = getComputedStyle(element, part);
  const isWritten = /^".*\p{L}{2}/u.test(content);
  // What is taken out of the text may stand over something else.
  return isWritten && !/absolute|fixed/.test(position) && Number.parseFloat(fontSize) > 1;
}

/** Both contrasts where the text is certainly fainter than it may be. */
function seenContrast(element: Element, part: Part) {
  if (!element.checkVisibility({ visibilityProperty: true })) return undefined;
  const style = getComputedStyle(element, part);
  const ground = groundOf(element, style);
  const colour = readColour(style.color);
  if (!ground || colour[3] === 0 || style.opacity !== "1" || style.textShadow !== "none")
    return undefined;
  const contrast = contrastOf(onGround(colour, ground), ground);
  const least = isLargeText(style) ? 3 : 4.5;
  return contrast < least ? { contrast: Math.floor(contrast * 10) / 10, least } : undefined;
}

function groundOf(element: Element, { backgroundColor, backgroundImage }: CSSStyleDeclaration) {
  const own = readColour(backgroundColor);
  if (backgroundImage !== "none" || (own[3] > 0 && own[3] < 1)) return undefined;
  const around = certainGround(element);
  return around && own[3] === 1 ? own : around;
}
