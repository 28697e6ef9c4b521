import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { tokensFile } from "../../model/site-files.ts";
import { withDerivedTokens } from "../brand/derived-tokens.ts";
import { readTokens, resolveValue, type Scheme, type Tokens } from "../tokens.ts";

/** The colours of a picture, as canvas takes them. */
export interface PictureColours {
  readonly ground: string;
  readonly text: string;
  readonly textSoft: string;
  /** The colour of the body, or of the priority. */
  readonly theme: string;
  /** The same, as a ground. */
  readonly tint: string;
  readonly hill: string;
}

/** The colours of a site outside its stylesheet. */
export interface PictureColoursOf {
  /** The colours for the theme of a priority, or without one. */
  readonly coloursOf: (theme?: number) => PictureColours;
  /** The ground of the pages in light and dark. */
  readonly grounds: { readonly light: string; readonly dark: string };
}

/**
 * Reads the colours of the light palette from the stylesheets, so that pictures look like the site.
 * @param styles the folder of the generator's `tokens.css`
 * @param root the site's root, whose own `tokens.css` comes last
 */
export async function readPictureColours(styles: string, root: string): Promise<PictureColoursOf> {
  const files = ["palette.css", "tokens.css", "themes.css"].map((name) => join(styles, name));
  const own = join(root, tokensFile);
  const css = await Promise.all(files.map((file) => readFile(file, "utf8")));
  const ofBody = existsSync(own) ? withDerivedTokens(await readFile(own, "utf8")) : "";
  const all = [...css, ofBody].join("\n");
  const [tokens, themes] = [readTokens(all, ":root"), readThemes(all)];
  const colour = (name: string) => lightColour(`var(--${name})`, tokens);
  const grounds = { light: colour("ground"), dark: colourIn("dark", "var(--ground)", tokens) };
  const coloursOf = (theme?: number) => {
    const own = theme === undefined ? undefined : themes.get(theme);
    const ofTheme = (name: string) => {
      const token = own?.get(name);
      return token && lightColour(token.value, tokens);
    };
    return {
      ground: colour("ground"),
      text: colour("text"),
      textSoft: colour("text-soft"),
      theme: ofTheme("theme") ?? colour("link"),
      tint: ofTheme("theme-tint") ?? colour("ground-water"),
      hill: colour("ground-leaf"),
    };
  };
  return { coloursOf, grounds };
}

/** The tokens of the themes, by their numbers. */
function readThemes(css: string): ReadonlyMap<number, Tokens> {
  const numbers = [...css.matchAll(/^\s*\.theme-(\d+)\s*\{/gm)].map(([, number]) => Number(number));
  return new Map(numbers.map((number) => [number, readTokens(css, `.theme-${number}`)]));
}

function lightColour(value: string, tokens: Tokens): string {
  return colourIn("light", value, tokens);
}

function colourIn(scheme: Scheme, value: string, tokens: Tokens): string {
  const colour = resolveValue(value, tokens, scheme);
  if (colour === undefined) throw new Error(`no stylesheet says what ${value} is`);
  return colour;
}
