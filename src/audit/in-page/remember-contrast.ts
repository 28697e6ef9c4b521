import type { AxeCheck } from "./axe-check.ts";

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

/** The check `color-contrast` of axe. */
export interface ContrastCheck extends AxeCheck<Teller> {
  readonly options: ContrastOptions;
}

/** What axe knows of an element. */
interface AxeNode {
  /** With those of shadow trees, in whose place they are shown. */
  readonly children: readonly {
    readonly props: { readonly nodeType: number; readonly nodeValue: string | null };
  }[];
}

/** The rule of the same name: which elements it is asked about. */
export interface ContrastRule {
  matches(element: Element, node: AxeNode, ...others: readonly unknown[]): boolean;
}

/** The ways in which texts stand that can be read, on this page or on one before it. */
const passed = new Set<string>();

/** Those of them that were found since somebody asked. */
let fresh: string[] = [];

/** Takes over what was found on other pages: how a text stands says all that decides about its contrast. */
export function knowContrasts(situations: readonly string[]): void {
  for (const situation of situations) passed.add(situation);
}

/** What was found here since this was asked before, for other pages. */
export function takeContrasts(): readonly string[] {
  const taken = fresh;
  fresh = [];
  return taken;
}

/**
 * Has axe measure the contrast of one text of all that stand in the same way: in the same colour and of the
 * same largeness, each inside all of its elements that have a ground, with the same grounds, and with no
 * ground of another element at its place. Only what has passed is remembered, and is not asked about again:
 * to find out whether a text is seen takes axe as long as to measure it.
 * @returns what is to be called before each run of axe: styles may have changed since the last one
 */
export function rememberContrast(check: ContrastCheck, rule: ContrastRule): () => void {
  const { evaluate, options } = check;
  const { matches } = rule;
  let grounds = readGrounds();
  const hasPassed = (element: Element) => {
    const situation = situationOf(element, options, grounds);
    return situation !== undefined && passed.has(situation);
  };
  rule.matches = function (element, node, ...others) {
    const mayFail = (isControl(element) || hasText(node)) && !hasPassed(element);
    return mayFail && matches.call(this, element, node, ...others);
  };
  check.evaluate = function (element, ...others) {
    const situation = situationOf(element, options, grounds);
    // Another text that stands in the same way may have come before it.
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
    const result = evaluate.call(teller, element, ...others);
    if (situation !== undefined && hasMeasured && result === true) {
      passed.add(situation);
      fresh.push(situation);
    }
    return result;
  };
  return () => {
    grounds = readGrounds();
  };
}

function isControl(element: Element): boolean {
  return element.matches("input, select, textarea");
}

/** Whether there is text in the element itself. */
function hasText({ children }: AxeNode): boolean {
  return children.some(
    ({ props: { nodeType, nodeValue } }) => nodeType === Node.TEXT_NODE && nodeValue?.trim() !== "",
  );
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

/** What is not shown has a place all the same, such as that of what a closed `details` would open over. */
function findGrounds(): readonly Ground[] {
  return [...document.querySelectorAll("*")]
    .filter(
      (element) =>
        getComputedStyle(element).backgroundColor !== transparent &&
        element.checkVisibility({ visibilityProperty: true }),
    )
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

/** Where the text is that stands in an element itself; that of a control is somewhere in it. */
function textBoxesOf(element: Element): readonly DOMRect[] {
  if (isControl(element)) return [element.getBoundingClientRect()];
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
