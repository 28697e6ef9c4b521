import type { Place, Stop } from "../walk.ts";
import { coverOf, coversOnWayBack } from "./cover.ts";
import { describeElement } from "./describe-element.ts";
import { type Appearance, appearanceOf, markBetween } from "./focus-mark.ts";

const usableElements =
  "a[href], area[href], button, input:not([type='hidden']), select, textarea, summary, [tabindex]:not(iframe), [contenteditable='true']";

interface Standing {
  readonly element: Element;
  readonly appearance: Appearance;
  readonly stop: Omit<Stop, "mark">;
}

/** Of the walk that goes on. */
let reached = new Map<Element, number>();
let stops: Stop[] = [];
let standing: Standing | undefined;
let trap: Element | undefined;
let pressed: KeyboardEvent | undefined;
let usable: readonly Element[] = [];
let numbers = new Map<Element, number>();

/** How far a walk is: the focus goes on, has left the page, or does not get on. */
export type Step = "new" | "left" | "caught";
let step: Step = "new";

/**
 * Begins a walk.
 * @param isFresh whether nobody has moved the focus on the page: unless the page itself has, Tab begins
 *   where browsers do. Otherwise it begins with the body, from where it never comes to what has a tabindex
 *   above 0
 * @returns how many elements Tab should stop at
 */
export function beginWalk(isFresh: boolean): number {
  reached = new Map();
  stops = [];
  standing = undefined;
  step = "new";
  usable = findUsable();
  // When a key is let go, the focus has moved, and the page with it.
  addEventListener("keyup", noteStep, { capture: true });
  addEventListener("keydown", notePress, { capture: true });
  numbers = new Map([...document.querySelectorAll("*")].map((one, index) => [one, index]));
  beStill();
  scrollTo(0, 0);
  if (!isFresh || document.activeElement !== document.body) goToBeginning();
  return usable.length;
}

/** Sets the place from which Tab goes on to the beginning of the page. */
export function goToBeginning(): void {
  const { body } = document;
  const before = body.getAttribute("tabindex");
  body.tabIndex = -1;
  body.focus({ preventScroll: true });
  body.blur();
  if (before === null) body.removeAttribute("tabindex");
  else body.setAttribute("tabindex", before);
}

/** Nothing glides on the walk: where things are in the end is looked at as soon as the focus moves. */
function beStill(): void {
  const still = new CSSStyleSheet();
  still.replaceSync(
    "*, ::before, ::after { scroll-behavior: auto !important; transition: none !important }",
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, still];
}

/** How far the walk is. */
export function stepOfWalk(): Step {
  return step;
}

function notePress(event: KeyboardEvent): void {
  pressed = event;
}

/** Where there is one stop alone, a browser that goes round comes to it at once, as nobody has kept it from. */
function goesRoundOneStop(element: Element | null): element is HTMLElement {
  const isAlone = usable.length === 1 && element !== null && element === standing?.element;
  return isAlone && pressed?.defaultPrevented === false;
}

/** Notes where Tab has led. What was pressed after the end of the walk leads nowhere. */
function noteStep(): void {
  if (step !== "new") return;
  const { activeElement } = document;
  const element = activeElement === document.body ? null : activeElement;
  if (goesRoundOneStop(element)) {
    element.blur();
    leave();
    step = "left";
    return;
  }
  leave();
  if (!element || element === document.documentElement) {
    step = "left";
    return;
  }
  const before = reached.get(element);
  if (before !== undefined) {
    // Whoever has gone round comes to the beginning again; whoever is caught comes to another place.
    step = before === 0 && reached.size > 1 ? "left" : "caught";
    if (step === "caught") trap = element;
    return;
  }
  reached.set(element, reached.size);
  standing = { element, appearance: appearanceOf(element), stop: describeStop(element) };
}

/** Ends a walk, and gives what was seen on it. One that has not come to an end is caught. */
export function endWalk(): {
  readonly stops: readonly Stop[];
  readonly usable: readonly Place[];
  readonly caught?: Place;
} {
  removeEventListener("keyup", noteStep, { capture: true });
  removeEventListener("keydown", notePress, { capture: true });
  const { activeElement } = document;
  const place = step === "left" ? undefined : (trap ?? activeElement);
  const caught = place ? describeElement(place) : undefined;
  if (activeElement instanceof HTMLElement) activeElement.blur();
  leave();
  const found = {
    stops: withWayBack(stops, [...reached.keys()]),
    usable: usable.map(describeElement),
    ...(caught ? { caught } : {}),
  };
  [stops, usable, reached, numbers] = [[], [], new Map(), new Map()];
  [trap, pressed] = [undefined, undefined];
  return found;
}

/** The stops of a walk, with what lies over them on the way there or back. */
function withWayBack(all: readonly Stop[], elements: readonly Element[]): readonly Stop[] {
  const covers = coversOnWayBack(elements);
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  return all.map((stop, index) => {
    const cover = stop.cover ?? covers.get(index);
    return cover === undefined ? stop : { ...stop, cover };
  });
}

function leave(): void {
  if (!standing) return;
  const { element, appearance, stop } = standing;
  stops.push({ ...stop, mark: markBetween(appearance, appearanceOf(element)) });
  standing = undefined;
}

/**
 * What Tab should stop at. Of the radio buttons of a group, it stops at one; while a modal dialog is open,
 * it stays in it; in a frame, it stops at what the frame has, of which its own document hears.
 */
function findUsable(): readonly Element[] {
  const modal = [...document.querySelectorAll("dialog:modal")].at(-1);
  const all = [...document.querySelectorAll<HTMLElement>(usableElements)].filter(
    (one) =>
      one.tabIndex >= 0 &&
      !one.matches(":disabled") &&
      one.closest("[inert]") === null &&
      (!modal || modal.contains(one)) &&
      // Where the focus is already, it can come.
      one !== document.activeElement &&
      one.checkVisibility({ visibilityProperty: true }),
  );
  const groups = new Set<string>();
  return all.filter((one) => {
    if (!(one instanceof HTMLInputElement) || one.type !== "radio") return true;
    const group = `${one.form ? numbersOf(one.form) : ""} ${one.name}`;
    if (groups.has(group)) return false;
    groups.add(group);
    return true;
  });
}

function numbersOf(element: Element): number {
  return [...document.querySelectorAll(element.localName)].indexOf(element);
}

function describeStop(element: Element): Omit<Stop, "mark"> {
  const box = element.getBoundingClientRect();
  const isInView =
    box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  const cover = isInView ? coverOf(element) : undefined;
  const jumpsOver = standingBefore(element, box);
  return {
    ...describeElement(element),
    order: numbers.get(element) ?? -1,
    isAhead: element instanceof HTMLElement && element.tabIndex > 0,
    isInView: isInView && box.width > 0 && box.height > 0,
    ...(cover ? { cover } : {}),
    ...(jumpsOver ? { jumpsOver } : {}),
  };
}

/**
 * The stop before it, where that lies after it in what sets both out: styles have turned round what
 * stands beside or below each other.
 */
function standingBefore(element: Element, box: DOMRect): string | undefined {
  const last = [...reached.keys()].at(-2);
  if (!last) return undefined;
  let parent = element.parentElement;
  while (parent && !parent.contains(last)) parent = parent.parentElement;
  if (!parent || !/flex|grid/.test(getComputedStyle(parent).display)) return undefined;
  const [before, after] = [childWith(parent, last), childWith(parent, element)];
  if (!before || !after || before === after) return undefined;
  const [one, other] = [boxOf(before), boxOf(after)];
  const isBelow = one.top >= other.bottom - 1;
  const shared = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  const isInRow = shared > Math.min(one.height, other.height) / 2;
  const isBeside = one.left >= other.right - 1 && isInRow;
  // Columns may stand in another order than they are read in; what stands in a row may not.
  const isTurned = isBelow || (isBeside && isReversed(parent, [before, after]));
  return isTurned && box.width > 0 ? describeElement(last).html : undefined;
}

function isReversed(parent: Element, children: readonly Element[]): boolean {
  const { direction, flexDirection } = getComputedStyle(parent);
  const isMoved = children.some((child) => getComputedStyle(child).order !== "0");
  return direction === "ltr" && (isMoved || flexDirection.endsWith("reverse"));
}

/** What has no box of its own (display: contents) is where all that is in it is. */
function boxOf(child: Element): DOMRect {
  const box = child.getBoundingClientRect();
  if (box.width > 0) return box;
  const boxes = [...child.children].map(boxOf).filter(({ width }) => width > 0);
  const [left, top] = [({ x }: DOMRect) => x, ({ y }: DOMRect) => y].map((edge) =>
    Math.min(...boxes.map(edge)),
  );
  const right = Math.max(...boxes.map((one) => one.right));
  const bottom = Math.max(...boxes.map((one) => one.bottom));
  return new DOMRect(left, top, right - (left ?? 0), bottom - (top ?? 0));
}

function childWith(parent: Element, inner: Element): Element | undefined {
  return [...parent.children].find((child) => child.contains(inner));
}
