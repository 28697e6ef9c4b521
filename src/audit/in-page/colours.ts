/** Red, green and blue from 0 to 255, and how opaque they are, from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

let canvas: CanvasRenderingContext2D | null | undefined;
const known = new Map<string, Colour>();

/** A colour as the browser shows it, however CSS writes it. */
export function readColour(css: string): Colour {
  const before = known.get(css);
  if (before) return before;
  canvas ??= document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  if (!canvas) return [0, 0, 0, 1];
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = css;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  const colour: Colour = [red, green, blue, alpha / 255];
  known.set(css, colour);
  return colour;
}

/** What is seen where a page paints nothing: it depends on the schemes that the page says to have. */
function canvasColour(): Colour {
  const probe = document.createElement("i");
  probe.style.backgroundColor = "Canvas";
  document.documentElement.append(probe);
  const colour = readColour(getComputedStyle(probe).backgroundColor);
  probe.remove();
  return colour;
}

/** The contrast of two opaque colours, from 1 to 21 (WCAG 2.2, contrast ratio). */
export function contrastOf(one: Colour, other: Colour): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance([red, green, blue]: Colour): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The colour that is seen behind an element; undefined where it is a picture, or is mixed. */
export function groundBehind(element: Element): Colour | undefined {
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    const { backgroundColor, backgroundImage } = getComputedStyle(parent);
    if (backgroundImage !== "none") return undefined;
    const colour = readColour(backgroundColor);
    if (colour[3] === 1) return colour;
    if (colour[3] > 0) return undefined;
  }
  return canvasColour();
}

/**
 * The colour on which an element's own text is seen. Undefined where that is not certain: before a picture,
 * where something lets through what is behind it, or where the element may stand over others.
 */
export function certainGround(element: Element): Colour | undefined {
  for (let one: Element | null = element; one; one = one.parentElement) {
    const { backgroundColor, backgroundImage, opacity, filter, mixBlendMode, position } =
      getComputedStyle(one);
    if (backgroundImage !== "none" || opacity !== "1") return undefined;
    if (filter !== "none" || mixBlendMode !== "normal") return undefined;
    const colour = readColour(backgroundColor);
    if (colour[3] === 1) return isSeenThrough(one.parentElement) ? undefined : colour;
    if (colour[3] > 0 || /absolute|fixed|sticky/.test(position)) return undefined;
  }
  return canvasColour();
}

function isSeenThrough(element: Element | null): boolean {
  for (let one = element; one; one = one.parentElement)
    if (getComputedStyle(one).opacity !== "1") return true;
  return false;
}

/** A colour that lets something through, as it is seen on an opaque ground. */
export function onGround([red, green, blue, alpha]: Colour, ground: Colour): Colour {
  const mix = (part: number, behind: number) => part * alpha + behind * (1 - alpha);
  return [mix(red, ground[0]), mix(green, ground[1]), mix(blue, ground[2]), 1];
}
