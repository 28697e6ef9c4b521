import type { FocusMark } from "../walk.ts";
import { contrastOf, groundBehind, readColour } from "./colours.ts";

/** What shows that something has the focus, beside the outline. */
const properties = [
  "box-shadow",
  "background-color",
  "background-image",
  "border-top",
  "border-right",
  "border-bottom",
  "border-left",
  "color",
  "fill",
  "stroke",
  "opacity",
  "text-decoration",
  "transform",
  "visibility",
] as const;

/** How far up a parent may show that something in it has the focus. */
const parents = 3;

/** What an element and what belongs to it look like at a moment. */
export interface Appearance {
  /** Of the element alone; empty where it has none that can be seen. */
  readonly outline: string;
  readonly rest: string;
  readonly contrast: number | undefined;
}

/** What an element looks like now, with its parts, its labels, what follows it, and what it lies in. */
export function appearanceOf(element: Element): Appearance {
  const outline = outlineOf(getComputedStyle(element));
  const around = aroundOf(element);
  const rest = [
    styleOf(element),
    ...around.flatMap((one) => [styleOf(one), outlineOf(getComputedStyle(one))]),
    ...[element, ...around].flatMap((one) => [styleOf(one, "::before"), styleOf(one, "::after")]),
  ].join("\n");
  return { outline, rest, contrast: outline === "" ? undefined : contrastOfOutline(element) };
}

/** What tells an element with the focus from the same without it. */
export function markBetween(focused: Appearance, plain: Appearance): FocusMark {
  const hasOutline = focused.outline !== "" && focused.outline !== plain.outline;
  const hasMore = focused.rest !== plain.rest;
  const isSeen = hasOutline || hasMore;
  const { contrast } = focused;
  return { isSeen, ...(hasOutline && !hasMore && contrast !== undefined ? { contrast } : {}) };
}

function aroundOf(element: Element): readonly Element[] {
  const found: Element[] = [];
  for (let parent = element.parentElement, up = 0; parent && up < parents; up++) {
    found.push(parent);
    parent = parent.parentElement;
  }
  const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
  return [
    ...found,
    ...labels,
    ...(element.nextElementSibling ? [element.nextElementSibling] : []),
    ...(element.firstElementChild ? [element.firstElementChild] : []),
  ];
}

function styleOf(element: Element, part?: string): string {
  const style = getComputedStyle(element, part);
  if (part && style.content === "none") return "";
  return properties.map((name) => style.getPropertyValue(name)).join(";");
}

function outlineOf({ outlineStyle, outlineWidth, outlineColor }: CSSStyleDeclaration): string {
  const width = Number.parseFloat(outlineWidth);
  const isSeen = outlineStyle !== "none" && width > 0 && readColour(outlineColor)[3] > 0.1;
  return isSeen ? `${outlineStyle} ${width} ${outlineColor}` : "";
}

/** An outline stands before what lies around the element, or within it before the element itself. */
function contrastOfOutline(element: Element): number | undefined {
  const style = getComputedStyle(element);
  const { outlineColor, outlineOffset, outlineWidth, backgroundColor, backgroundImage } = style;
  // The browser's own mark is drawn in two colours, of which styles name one.
  if (style.outlineStyle === "auto") return undefined;
  const isWithin = Number.parseFloat(outlineOffset) <= -Number.parseFloat(outlineWidth);
  const own = readColour(backgroundColor);
  if (isWithin && (backgroundImage !== "none" || (own[3] > 0 && own[3] < 1))) return undefined;
  const ground = isWithin && own[3] === 1 ? own : groundBehind(element);
  const colour = readColour(outlineColor);
  return ground && colour[3] === 1 ? contrastOf(colour, ground) : undefined;
}
