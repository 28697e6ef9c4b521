import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

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

/**
 * Reads the colours of the light palette from the stylesheets, so that pictures look like the site.
 * @param styles the folder of the generator's `tokens.css`
 * @param root the site's root, whose own `tokens.css` comes last
 * @returns the colours for the theme of a priority, or without one
 */
export async function readPictureColours(
  styles: string,
  root: string,
): Promise<(theme?: number) => PictureColours> {
  const files = ["palette.css", "tokens.css", "themes.css"].map((name) => join(styles, name));
  const own = join(root, "tokens.css");
  const css = await Promise.all(
    [...files, ...(existsSync(own) ? [own] : [])].map((file) => readFile(file, "utf8")),
  );
  const [tokens, themes] = readTokens(css.join("\n"));
  const colour = (name: string) => lightColour(`var(--${name})`, tokens);
  return (theme) => {
    const own = theme === undefined ? undefined : themes.get(theme);
    return {
      ground: colour("ground"),
      text: colour("text"),
      textSoft: colour("text-soft"),
      theme: own?.has("theme") ? lightColour(own.get("theme") ?? "", tokens) : colour("link"),
      tint: own?.has("theme-tint")
        ? lightColour(own.get("theme-tint") ?? "", tokens)
        : colour("ground-water"),
      hill: colour("ground-leaf"),
    };
  };
}

type Tokens = ReadonlyMap<string, string>;

/** Custom properties of `:root`, and of the themes by their numbers; the last value of each counts. */
function readTokens(css: string): readonly [Tokens, ReadonlyMap<number, Tokens>] {
  const tokens = new Map<string, string>();
  const themes = new Map<number, Map<string, string>>();
  for (const [, selector = "", body = ""] of css
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    const number = /^\s*\.theme-(\d+)\s*$/.exec(selector)?.[1];
    const target = number === undefined ? tokens : (themes.get(Number(number)) ?? new Map());
    for (const [, name = "", value = ""] of body.matchAll(/--([\w-]+):\s*([^;]+)/g))
      target.set(name, value.trim());
    if (number !== undefined) themes.set(Number(number), target);
  }
  return [tokens, themes];
}

/** Follows `light-dark()` to its first value and `var()` to what it names. */
function lightColour(value: string, tokens: Tokens): string {
  const [, light] = /^light-dark\(\s*(var\([^)]*\)|[^,()]+)\s*,/.exec(value) ?? [];
  if (light !== undefined) return lightColour(light.trim(), tokens);
  const [, name] = /^var\(--([\w-]+)\)$/.exec(value) ?? [];
  if (name === undefined) return value;
  const named = tokens.get(name);
  if (named === undefined) throw new Error(`no stylesheet says what --${name} is`);
  return lightColour(named, tokens);
}
