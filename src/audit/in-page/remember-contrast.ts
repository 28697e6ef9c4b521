/** What axe's check of contrast tells of what it has measured. */
interface Measured {
  readonly contrastRatio?: unknown;
}

/** What the check is given to tell it. */
interface Teller {
  data(measured: Measured): void;
}

/** WCAG 1.4.3: which text is large, in points; `boldValue` is the least weight of bold text. */
interface ContrastOptions {
  readonly boldValue: number;
  readonly boldTextPt: number;
  readonly largeTextPt: number;
}

type Evaluate = (
  this: Teller,
  element: Element,
  options: ContrastOptions,
  ...others: readonly unknown[]
) => boolean | undefined;

/** The check `color-contrast` of axe. */
export interface ContrastCheck {
  evaluate: Evaluate;
}

/**
 * Has axe measure the contrast of one text of all that stand in the same way: in the same colour and of the
 * same largeness, each inside all of its elements that have a ground, with the same grounds, and with no
 * ground of another element at its place. Only what has passed is remembered, while the document is shown.
 * @returns what is to be called before each run of axe: styles may have changed since the last one
 */
export function rememberContrast(check: ContrastCheck): () => void {
  const { evaluate } = check;
  const passed = new Set<string>();
  let grounds = readGrounds();
  check.evaluate = function (element, options, ...others) {
    const situation = situationOf(element, options, grounds);
    if (situation !== undefined && passed.has(situation)) return true;
    let hasMeasured = false;
    const teller: Teller = Object.create(this, {
      data: {
        value: (measured: Measured) => {
          hasMeasured = typeof measured.contrastRatio === "number";
          this.data(measured);
        },
      },
    });
    const result = evaluate.call(teller, element, options, ...others);
    if (situation !== undefined && hasMeasured && result === true) passed.add(situation);
    return result;
  };
  return () => {
    grounds = readGrounds();
  };
}

/** An element with a ground of its own, and where it is. */
interface Ground {
  readonly element: Element;
  readonly box: DOMRect;
}

/** The grounds of a document as it is shown. */
interface Grounds {
  readonly all: () => readonly Ground[];
  /** What can be seen through an element and those that it is in, as far as they decide about colours. */
  readonly behind: (element: Element) => string;
}

function readGrounds(): Grounds {
  let all: readonly Ground[] | undefined;
  const known = new Map<Element, string>();
  const behind = (element: Element): string => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const { backgroundColor, backgroundImage, filter, mixBlendMode, opacity } =
      getComputedStyle(element);
    const own = [backgroundColor, backgroundImage, filter, mixBlendMode, opacity].join();
    const parent = element.parentElement ? behind(element.parentElement) : "";
    const text = own === nothing ? parent : `${parent} ${own}`;
    known.set(element, text);
    return text;
  };
  return { all: () => (all ??= findGrounds()), behind };
}

const transparent = "rgba(0, 0, 0, 0)";

/** Of an element through which all is seen as it is. */
const nothing = [transparent, "none", "none", "normal", "1"].join();

function findGrounds(): readonly Ground[] {
  return [...document.querySelectorAll("*")]
    .filter((element) => getComputedStyle(element).backgroundColor !== transparent)
    .map((element) => ({ element, box: element.getBoundingClientRect() }));
}

/** What decides about the contrast of a text; undefined where more than this may. */
function situationOf(
  element: Element,
  options: ContrastOptions,
  grounds: Grounds,
): string | undefined {
  const style = getComputedStyle(element);
  const { color, textShadow, webkitTextFillColor, webkitTextStrokeWidth } = style;
  const isPlain = textShadow === "none" && webkitTextStrokeWidth === "0px";
  if (!isPlain || element.getRootNode() !== document) return undefined;
  const texts = textBoxesOf(element);
  const isAsExpected = ({ element: other, box }: Ground) =>
    other.contains(element)
      ? texts.every((text) => isInside(text, box))
      : !texts.some((text) => overlaps(text, box));
  if (texts.length === 0 || !grounds.all().every(isAsExpected)) return undefined;
  const size = isLarge(style, options) ? "large" : "small";
  return [color, webkitTextFillColor, size, grounds.behind(element)].join(" ");
}

/** Where the text is that stands in an element itself. */
function textBoxesOf(element: Element): readonly DOMRect[] {
  const range = document.createRange();
  return [...element.childNodes].flatMap((node) => {
    if (node.nodeType !== Node.TEXT_NODE) return [];
    range.selectNode(node);
    return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  });
}

function isInside(text: DOMRect, box: DOMRect): boolean {
  return (
    text.left >= box.left &&
    text.right <= box.right &&
    text.top >= box.top &&
    text.bottom <= box.bottom
  );
}

function overlaps(text: DOMRect, box: DOMRect): boolean {
  return (
    text.left < box.right && text.right > box.left && text.top < box.bottom && text.bottom > box.top
  );
}

/** As axe reckons it, to the last digit. */
function isLarge(
  { fontSize, fontWeight }: CSSStyleDeclaration,
  { boldValue, boldTextPt, largeTextPt }: ContrastOptions,
): boolean {
  const points = Math.ceil(Number.parseFloat(fontSize) * 72) / 96;
  return points >= (Number(fontWeight) >= boldValue ? boldTextPt : largeTextPt);
}
