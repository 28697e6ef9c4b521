import { clampChroma, converter, formatHex, type Oklch, wcagContrast } from "culori";

/** The colours of a body, made of one of its own. */
export interface BrandColours {
  /** Hexadecimal values by the names of the palette's tokens: `lake-700`. */
  readonly shades: Readonly<Record<string, string>>;
  /** The colour of buttons and links: the body's own one, or a darker shade. */
  readonly main: string;
  /** Whether the body's own colour was too light for texts. */
  readonly isDarker: boolean;
}

/** How light (0–1) and how colourful (a part of the brand's chroma) the shades of the palette are. */
const shadesOfBrand: Readonly<Record<string, readonly [lightness: number, chroma: number]>> = {
  "lake-500": [0.566, 1],
  "lake-200": [0.874, 0.4],
  "lake-100": [0.945, 0.18],
  "ice-300": [0.809, 0.8],
  "ice-200": [0.895, 0.45],
  "night-900": [0.18, 0.22],
  "night-800": [0.218, 0.25],
  "night-700": [0.25, 0.3],
  "night-600": [0.266, 0.3],
  "night-500": [0.317, 0.38],
  "night-400": [0.384, 0.44],
  "ground-water": [0.294, 0.5],
  "line-water": [0.659, 1],
};

/** The chroma that the palette was made with: colours that are more colourful shout. */
const mostChroma = 0.13;

/** The grounds on which links stand in light, beside the shade of the brand that is one. */
const lightGrounds = ["#fbf8f3", "#f3ede3", "#ffffff", "#e4f0df", "#fcf3dc"];

/** WCAG 1.4.3, and a little more, so that rounding takes nothing away. */
const leastContrast = 4.6;

/**
 * Makes the colours of a body: its own where a white text can be read on it, or the nearest darker shade;
 * lighter ones for grounds; and those of night, with a breath of its hue. In OKLCH, where colours of one
 * lightness look as light as each other: https://www.w3.org/TR/css-color-4/#ok-lab
 * @param colour a colour of CSS that culori can read
 */
export function brandColours(colour: string): BrandColours {
  const brand = toOklch(colour);
  const shade = (lightness: number, chroma: number) =>
    hexOf({ ...brand, l: lightness, c: Math.min(brand.c, mostChroma) * chroma });
  const shades = Object.fromEntries(
    Object.entries(shadesOfBrand).map(([name, [lightness, chroma]]) => [
      name,
      shade(lightness, chroma),
    ]),
  );
  const grounds = [...lightGrounds, shades["lake-100"] ?? "#ffffff"];
  const main = darkenFor(brand, grounds);
  const { l, c } = toOklch(main);
  return {
    main,
    isDarker: main !== hexOf(brand),
    shades: {
      "lake-900": hexOf({ ...brand, l: Math.min(0.292, l - 0.08), c: c * 0.6 }),
      "lake-800": hexOf({ ...brand, l: Math.min(0.365, l - 0.04), c: c * 0.9 }),
      "lake-700": main,
      ...shades,
    },
  };
}

const step = 0.005;

/** The colour itself, or the lightest of its darker shades that can be read on all of the grounds. */
function darkenFor(brand: Oklch, grounds: readonly string[]): string {
  for (let l = brand.l; l > 0; l -= step) {
    const hex = hexOf({ ...brand, l });
    if (grounds.every((ground) => wcagContrast(hex, ground) >= leastContrast)) return hex;
  }
  return "#000000";
}

const convert = converter("oklch");

function toOklch(colour: string): Oklch {
  const found = convert(colour);
  if (!found) throw new Error(`${colour} is no colour`);
  const { l, c, h = 0 } = found;
  return { mode: "oklch", l, c, h };
}

/** Within what screens show: chroma is taken away until it is. */
function hexOf(colour: Oklch): string {
  return formatHex(clampChroma({ ...colour, l: Math.max(0, colour.l) }, "oklch")) ?? "#000000";
}
