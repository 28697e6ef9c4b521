/** What a page looks like, as far as those who judge it can tell: two that are the same are judged alike. */
export interface PageLooks {
  /** Of where everything is, how large it is, and whether it is seen. */
  readonly layout: string;
  readonly colours: string;
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
  for (const element of document.querySelectorAll("*")) {
    const { x, y, width, height } = element.getBoundingClientRect();
    layout.add(`${x + scrollX} ${y + scrollY} ${width} ${height}`);
    for (const pseudo of [null, "::before", "::after"]) {
      const style = getComputedStyle(element, pseudo);
      if (pseudo && style.content === "none") continue;
      for (const name of ofLayout) layout.add(style[name]);
      for (const name of ofColours) colours.add(style[name]);
    }
  }
  return { layout: layout.sum(), colours: colours.sum() };
}

/** A quick digest of many texts in their order: two sums of 32 bits (FNV-1a with two beginnings). */
function summer() {
  let one = 0x811c9dc5;
  let other = 0x1000193;
  return {
    add: (text: string) => {
      for (let index = 0; index < text.length; index++) {
        one = Math.imul(one ^ text.charCodeAt(index), 0x01000193);
        other = Math.imul(other ^ text.charCodeAt(index), 0x85ebca6b);
      }
      // The end of a text counts, so that "ab c" is not "a bc".
      one = Math.imul(one ^ 0xff, 0x01000193);
      other = Math.imul(other ^ 0xff, 0x85ebca6b);
    },
    sum: () => `${one >>> 0} ${other >>> 0}`,
  };
}
