import postcss, { type Declaration, Rule } from "postcss";

/** A token: a custom property of `:root`, with the place where it gets its value. */
export interface Token {
  readonly value: string;
  /** 1-based line of the stylesheet. */
  readonly line: number;
}

/** The tokens of one or more stylesheets, by their names without dashes in front. */
export type Tokens = ReadonlyMap<string, Token>;

/** Whether the visitor's device asks for light or dark colours. */
export type Scheme = "light" | "dark";

/**
 * The custom properties that a stylesheet sets; the last value of each counts.
 * @param selector the rules in which they stand; by default, any
 * @throws CssSyntaxError where the stylesheet cannot be read
 */
export function readTokens(css: string, selector?: string): Tokens {
  const tokens = new Map<string, Token>();
  postcss.parse(css).walkDecls(/^--/, ({ prop, value, source, parent }: Declaration) => {
    const isWanted =
      selector === undefined || (parent instanceof Rule && parent.selectors.includes(selector));
    if (isWanted)
      tokens.set(prop.slice(2), { value: value.trim(), line: source?.start?.line ?? 1 });
  });
  return tokens;
}

/**
 * Follows `light-dark()` and `var()` to what a value is in the end.
 * @returns undefined where a name on the way has no value, or leads back to itself
 */
export function resolveValue(
  value: string,
  tokens: Pick<Tokens, "get">,
  scheme: Scheme,
  depth = 0,
): string | undefined {
  if (depth > 20) return undefined;
  const both =
    /^light-dark\(\s*((?:[^(),]|\([^()]*\))+?)\s*,\s*((?:[^()]|\([^()]*\))+?)\s*\)$/.exec(value);
  const chosen = both?.[scheme === "light" ? 1 : 2];
  if (chosen !== undefined) return resolveValue(chosen, tokens, scheme, depth + 1);
  const [, name] = /^var\(\s*--([\w-]+)\s*\)$/.exec(value) ?? [];
  if (name === undefined) return value;
  const named = tokens.get(name);
  return named && resolveValue(named.value, tokens, scheme, depth + 1);
}
