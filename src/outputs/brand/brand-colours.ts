import { clampChroma, converter, formatHex, type Oklch, wcagContrast } from "culori";

/** The colours of a body, made of one of its own. */
export interface BrandColours {
  /** Hexadecimal values by the names of the palette's tokens: `lake-700`. */
  readonly shades: Readonly<Record<string, string>>;
  /** A ground and a line in the colour of the brand, for dark. */
  readonly waters: { readonly ground: string; readonly line: string };
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
};

/** The same of a ground and a line of dark, which are no shades of the palette. */
const waterGround = [0.294, 0.5] as const;
const waterLine = [0.659, 1] as const;

/** The chroma that the palette was made with: colours that are more colourful shout. */
const mostChroma = 0.13;

/** The papers of the generator, and the other grounds on which links stand in light. */
const papers = ["#fbf8f3", "#f3ede3"];
const otherGrounds = ["#ffffff", "#e4f0df", "#fcf3dc"];

/** The lightest grounds of dark. */
const darkGrounds = ["#0f1c24", "#13242e", "#162832"];

/** WCAG 1.4.3, and a little more, so that rounding takes nothing away. */
const leastContrast = 4.6;

/**
 * Makes the colours of a body: its own where a white text can be read on it, or the nearest darker shade;
 * lighter ones for grounds; and those of night, with a breath of its hue. In OKLCH, where colours of one
 * lightness look as light as each other: https://www.w3.org/TR/css-color-4/#ok-lab
 * @param colour a colour of CSS that culori can read
 * @param dark the body's own colour on dark grounds; without it, a lighter shade of the same
 * @param own the papers of the body's pages, where they are its own
 */
export function brandColours(
  colour: string,
  dark?: string,
  own: readonly string[] = papers,
): BrandColours {
  const brand = toOklch(colour);
  const night = dark === undefined ? brand : toOklch(dark);
  const shadeOf = (of: Oklch, [lightness, chroma]: readonly [number, number]) =>
    hexOf({ ...of, l: lightness, c: Math.min(of.c, mostChroma) * chroma });
  const isOfNight = (name: string) => /^(?:ice|night)-/.test(name);
  const shades = Object.fromEntries(
    Object.entries(shadesOfBrand).map(([name, values]) => [
      name,
      shadeOf(isOfNight(name) ? night : brand, values),
    ]),
  );
  const main = darkenFor(brand, [...own, ...otherGrounds, shades["lake-100"] ?? "#ffffff"]);
  const { l, c } = toOklch(main);
  const waters = { ground: shadeOf(night, waterGround), line: shadeOf(night, waterLine) };
  return {
    main,
    isDarker: main !== hexOf(brand),
    waters,
    shades: {
      "lake-900": hexOf({ ...brand, l: Math.min(0.292, l - 0.08), c: c * 0.6 }),
      "lake-800": hexOf({ ...brand, l: Math.min(0.365, l - 0.04), c: c * 0.9 }),
      "lake-700": main,
      ...shades,
      ...(dark !== undefined && {
        "ice-300": lightenFor(night, [shades["night-500"] ?? "#000000", waters.ground]),
      }),
    },
  };
}

/** WCAG 1.4.11: lines and marks that are no text. */
const leastOfMarks = 3.1;

/**
 * Makes the colour of marks: the body's own one where it stands out from the grounds, or the nearest shade.
 * @param dark the colour on dark grounds; without it, a lighter shade of the same
 */
export function accentColours(
  colour: string,
  dark = colour,
): { readonly light: string; readonly dark: string } {
  return {
    light: darkenFor(toOklch(colour), [...papers, ...otherGrounds], leastOfMarks),
    dark: lightenFor(toOklch(dark), darkGrounds, leastOfMarks),
  };
}

/** How much darker, and in dark lighter, each next ground is than the first. */
const paperSteps = { paper: 0, "paper-2": 0.03, "paper-3": 0.09 } as const;
const nightSteps = {
  "night-900": -0.04,
  "night-800": 0,
  "night-700": 0.03,
  "night-600": 0.05,
  "night-500": 0.1,
  "night-400": 0.16,
} as const;

/**
 * Makes the grounds of a body's pages.
 * @param colour the lightest of light; surfaces on it stay white
 * @param dark the one of dark; without it, those stay as they are
 */
export function groundColours(colour: string, dark?: string): Readonly<Record<string, string>> {
  const [paper, night] = [toOklch(colour), dark === undefined ? undefined : toOklch(dark)];
  const stepsOf = (of: Oklch, steps: Readonly<Record<string, number>>) =>
    Object.fromEntries(
      Object.entries(steps).map(([name, more]) => [name, hexOf({ ...of, l: of.l + more })]),
    );
  const darker = Object.fromEntries(
    Object.entries(paperSteps).map(([name, less]) => [name, -less]),
  );
  return { ...stepsOf(paper, darker), ...(night && stepsOf(night, nightSteps)) };
}

const step = 0.005;

/** The colour itself, or the lightest of its darker shades that can be read on all of the grounds. */
function darkenFor(brand: Oklch, grounds: readonly string[], least = leastContrast): string {
  for (let l = brand.l; l > 0; l -= step) {
    const hex = hexOf({ ...brand, l });
    if (grounds.every((ground) => wcagContrast(hex, ground) >= least)) return hex;
  }
  return "#000000";
}

/** The colour itself, or the darkest of its lighter shades that can be read on all of the grounds. */
function lightenFor(brand: Oklch, grounds: readonly string[], least = leastContrast): string {
  for (let l = brand.l; l < 1; l += step) {
    const hex = hexOf({ ...brand, l });
    if (grounds.every((ground) => wcagContrast(hex, ground) >= least)) return hex;
  }
  return "#ffffff";
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
