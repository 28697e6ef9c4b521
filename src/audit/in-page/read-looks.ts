import { isLargeText } from "./large-text.ts";

/** What a page looks like, as far as those who judge it can tell: two that are the same are judged alike. */
export interface PageLooks {
  /** Of where everything is, how large it is, and whether it is seen. */
  readonly layout: string;
  readonly colours: string;
  /** Of which elements are seen, wherever they are, and which of them are large text (WCAG 1.4.3). */
  readonly seen: string;
}

const ofLayout = [
  "clipPath",
  "contentVisibility",
  "cursor",
  "display",
  "fontSize",
  "fontStyle",
  "fontWeight",
  "letterSpacing",
  "opacity",
  "overflowX",
  "overflowY",
  "pointerEvents",
  "position",
  "textIndent",
  "visibility",
  "zIndex",
] as const satisfies readonly (keyof CSSStyleDeclaration)[];

const ofColours = [
  "backgroundColor",
  "backgroundImage",
  "backgroundPosition",
  "backgroundSize",
  "borderBottomColor",
  "borderBottomStyle",
  "color",
  "filter",
  "mixBlendMode",
  "outlineColor",
  "textDecorationColor",
  "textDecorationLine",
  "textShadow",
  "webkitTextFillColor",
] as const satisfies readonly (keyof CSSStyleDeclaration)[];

/** Reads it from the document as it is shown now: every element, and what styles put before and after it. */
export function readLooks(): PageLooks {
  const layout = summer();
  const colours = summer();
  const seen = summer();
  for (const element of document.querySelectorAll("*")) {
    const { x, y, width, height } = element.getBoundingClientRect();
    for (const length of [x + scrollX, y + scrollY, width, height]) layout.addLength(length);
    for (const pseudo of [null, "::before", "::after"]) {
      const style = getComputedStyle(element, pseudo);
      if (pseudo && style.content === "none") continue;
      if (!pseudo) seen.add(`${isSeen(style, width, height)} ${isLargeText(style)}`);
      for (const name of ofLayout) layout.add(style[name]);
      for (const name of ofColours) colours.add(style[name]);
    }
  }
  return { layout: layout.sum(), colours: colours.sum(), seen: seen.sum() };
}

function isSeen(
  { visibility, opacity, clipPath }: CSSStyleDeclaration,
  width: number,
  height: number,
): boolean {
  const isShown = visibility === "visible" && opacity !== "0" && clipPath === "none";
  // What is there for screen readers alone has a pixel.
  return isShown && width > 1 && height > 1;
}

/** A quick digest of texts and numbers in their order: two sums of 32 bits. */
function summer() {
  let one = 0x811c9dc5;
  let other = 0x1000193;
  const mix = (value: number) => {
    one = Math.imul(one ^ value, 0x01000193);
    other = Math.imul(other ^ value ^ (other >>> 15), 0x85ebca6b);
  };
  return {
    add: (text: string) => mix(digestOf(text)),
    /** @param length in CSS pixels, which browsers divide by 64 */
    addLength: (length: number) => mix(Math.round(length * 64)),
    sum: () => `${one >>> 0} ${other >>> 0}`,
  };
}

/** The few values of styles are the same thousands of times. */
const digests = new Map<string, number>();

/** FNV-1a. */
function digestOf(text: string): number {
  const known = digests.get(text);
  if (known !== undefined) return known;
  let digest = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    digest = Math.imul(digest ^ text.charCodeAt(index), 0x01000193);
  digests.set(text, digest);
  return digest;
}
