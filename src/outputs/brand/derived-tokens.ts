import { parse as parseColour } from "culori";
import { readTokens, resolveValue, type Token, type Tokens } from "../tokens.ts";
import { accentColours, brandColours, groundColours } from "./brand-colours.ts";

/** The few tokens of a body's look from which colours follow, by their names without dashes in front. */
export const brandTokens = ["brand", "brand-accent", "brand-ground"] as const;
type BrandToken = (typeof brandTokens)[number];

/** A colour in light, and in dark where that is another one. */
interface BothColours {
  readonly light: string;
  readonly dark: string | undefined;
}

/** Tokens by their names, with their values. */
type Values = Readonly<Record<string, string>>;

/** The tokens that follow from each; those of the grounds are known to all. */
const derive: Readonly<Record<BrandToken, (colours: BothColours, grounds: Values) => Values>> = {
  brand: ({ light, dark }, { paper, "paper-2": paper2 }) => {
    const papers = paper !== undefined && paper2 !== undefined ? [paper, paper2] : undefined;
    const { shades, waters } = brandColours(light, dark, papers);
    return {
      ...shades,
      "hill-far": "light-dark(var(--lake-200), var(--night-500))",
      "ground-water": `light-dark(var(--lake-100), ${waters.ground})`,
      "line-water": `light-dark(var(--lake-500), ${waters.line})`,
    };
  },
  "brand-accent": ({ light, dark }) => {
    const accent = accentColours(light, dark);
    return { accent: `light-dark(${accent.light}, ${accent.dark})` };
  },
  "brand-ground": (_, grounds) => grounds,
};

/**
 * The tokens that follow from those of a body's brand. Each has the line of the one that it follows from.
 * @param given the tokens that the body sets
 */
export function derivedTokens(given: Tokens): Tokens {
  const derived = new Map<string, Token>();
  const ground = coloursOf("brand-ground", given);
  const grounds = ground ? groundColours(ground.light, ground.dark) : {};
  // The grounds come last: night has the hue of the brand where a body says nothing of it.
  for (const name of brandTokens) {
    const token = given.get(name);
    const colours = coloursOf(name, given);
    if (!token || !colours) continue;
    for (const [other, value] of Object.entries(derive[name](colours, grounds)))
      derived.set(other, { value, line: token.line });
  }
  return derived;
}

/** A body's stylesheet with all that follows from its brand before it: what the body sets itself counts. */
export function withDerivedTokens(css: string): string {
  const derived = [...derivedTokens(readTokens(css, ":root"))];
  if (derived.length === 0) return css;
  const lines = derived.map(([name, { value }]) => `  --${name}: ${value};`);
  return `:root {\n${lines.join("\n")}\n}\n${css}`;
}

/** Undefined where it is no colour: the check says so. */
function coloursOf(name: BrandToken, given: Tokens): BothColours | undefined {
  const [light, dark] = (["light", "dark"] as const).map((scheme) =>
    resolveValue(`var(--${name})`, given, scheme),
  );
  if (light === undefined || dark === undefined) return undefined;
  if (!parseColour(light) || !parseColour(dark)) return undefined;
  return { light, dark: dark === light ? undefined : dark };
}
