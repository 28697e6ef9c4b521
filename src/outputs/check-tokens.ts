import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Color, parse as parseColour, wcagContrast } from "culori";
import { transform } from "lightningcss";
import postcss, { type AtRule, CssSyntaxError, type Declaration, type Root } from "postcss";
import type { FaultCode, FaultValues, Report } from "../model/fault.ts";
import type { Site } from "../model/site.ts";
import type { TextFile } from "../model/source-file.ts";
import { suggest } from "../model/suggest.ts";
import { brandTokens, derivedTokens } from "./brand/derived-tokens.ts";
import { type ContrastPair, contrastPairs } from "./contrast-pairs.ts";
import { readTokens, resolveValue, type Scheme, type Tokens } from "./tokens.ts";
import { tooDeepCssLine } from "./too-deep-css.ts";

/** What a body's tokens are held against. */
export interface TokensContext {
  /** The folder of the generator's stylesheets. */
  readonly styles: string;
  readonly media: Site["media"];
}

type Tell = (line: number, code: FaultCode, values?: FaultValues) => void;

/** The generator's stylesheets that set tokens; a body may give each of them another value. */
const ownSheets = ["palette.css", "tokens.css", "themes.css", "typeface.css"];

/** The tokens of the generator, before a body changes any. */
export async function readOwnTokens(styles: string): Promise<Tokens> {
  const sheets = ownSheets.map((name) => readFile(join(styles, name), "utf8"));
  return new Map((await Promise.all(sheets)).flatMap((css) => [...readTokens(css)]));
}

/**
 * Checks the `tokens.css` of a body: that it is whole, loads nothing, names tokens that exist, gives
 * colours that are some, and leaves texts that can be read in light and dark.
 */
export async function checkTokens(
  file: TextFile,
  { styles, media }: TokensContext,
  report: Report,
): Promise<void> {
  const { path, text } = file;
  const tell: Tell = (line, code, values = {}) =>
    report({ severity: "error", file: path, line, code, values });
  const tooDeep = tooDeepCssLine(text);
  if (tooDeep !== undefined) return tell(tooDeep, "tokens-too-deep");
  const root = parse(text, tell);
  if (!root) return;
  root.walkAtRules("import", (rule: AtRule) => tell(lineOf(rule), "tokens-import"));
  root.walkDecls((declaration) => checkAddresses(declaration, media, tell));
  checkSelectors(file, tell);
  const own = await readOwnTokens(styles);
  const given = readTokens(text);
  checkNames(given, own, text, tell);
  const changed = new Map([...derivedTokens(given), ...given]);
  const all = new Map([...own, ...changed]);
  const broken = checkColours(given, { own, all }, tell);
  if (broken.size === 0) checkContrast(changed, all, tell);
}

function parse(text: string, tell: Tell): Root | undefined {
  try {
    return postcss.parse(text);
  } catch (error) {
    if (!(error instanceof CssSyntaxError)) throw error;
    const isOpen = /^Unclosed/.test(error.reason);
    tell(error.line ?? 1, isOpen ? "tokens-unclosed" : "tokens-broken");
    return undefined;
  }
}

/** What the bundler of the stylesheet would stop at; imports have been told of. */
function checkSelectors({ path, text }: TextFile, tell: Tell): void {
  const code = new TextEncoder().encode(text.replace(/@import\b[^;]*;?/g, ""));
  const { warnings } = transform({ filename: path, code, errorRecovery: true });
  for (const { loc } of warnings) tell(loc.line, "tokens-broken");
}

/** Everything that a page loads comes from the site itself (its Content-Security-Policy says so). */
function checkAddresses(declaration: Declaration, media: Site["media"], tell: Tell): void {
  for (const [, quoted, bare] of declaration.value.matchAll(
    /url\(\s*(?:["']([^"']*)["']|([^)\s]*))\s*\)/gi,
  )) {
    const address = quoted ?? bare ?? "";
    const [, name] = /^\/media\/([^?#]+)$/.exec(address) ?? [];
    if (name === undefined || !media.has(name))
      tell(lineOf(declaration), "tokens-address", { value: address });
  }
}

function isOfBrand(name: string): boolean {
  return brandTokens.some((known) => known === name);
}

/** A name that the generator has not, and that nothing in the file uses, is a slip. */
function checkNames(given: Tokens, own: Tokens, text: string, tell: Tell): void {
  for (const [name, { line }] of given) {
    if (own.has(name) || isOfBrand(name) || text.includes(`var(--${name})`)) continue;
    const names = [...brandTokens, ...own.keys()].map((known) => `--${known}`);
    const values = { value: `--${name}`, ...suggest(`--${name}`, names) };
    tell(line, "unknown-token", values);
  }
}

/** A token that was a colour must stay one. Gives the names of those that are none. */
function checkColours(
  given: Tokens,
  { own, all }: { readonly own: Tokens; readonly all: Tokens },
  tell: Tell,
): ReadonlySet<string> {
  const broken = new Set<string>();
  for (const [name, { line, value }] of given) {
    const before = own.get(name);
    const wasColour = before !== undefined && colourOf(before.value, own, "light") !== undefined;
    if (!wasColour && !isOfBrand(name)) continue;
    const isColour = (["light", "dark"] as const).every((scheme) => isOrMayBe(value, all, scheme));
    if (isColour) continue;
    broken.add(name);
    tell(line, "not-a-colour", { value: `--${name}: ${value}` });
  }
  return broken;
}

/** Functions such as `color-mix()` are left to the browser. */
function isOrMayBe(value: string, tokens: Tokens, scheme: Scheme): boolean {
  const resolved = resolveValue(value, tokens, scheme);
  if (resolved === undefined) return false;
  return (
    colourOf(value, tokens, scheme) !== undefined || /^(color-mix|color|oklab)\(/.test(resolved)
  );
}

function colourOf(value: string, tokens: Tokens, scheme: Scheme): Color | undefined {
  const resolved = resolveValue(value, tokens, scheme);
  return resolved === undefined ? undefined : parseColour(resolved);
}

interface LowContrast extends ContrastPair {
  readonly line: number;
  readonly found: number;
}

/**
 * Tells of texts that cannot be read: for each token that the body has changed, the worst of the pairs
 * that it spoils. Pairs of which it has changed neither colour are the generator's concern.
 */
function checkContrast(given: Tokens, all: Tokens, tell: Tell): void {
  for (const scheme of ["light", "dark"] as const) {
    const low = contrastPairs.flatMap((pair): readonly LowContrast[] => {
      const found = contrastOf(pair.front, pair.ground, { tokens: all, scheme });
      if (found === undefined || found >= pair.ratio) return [];
      const changed = [pair.front, pair.ground].map((name) =>
        changedOn(name, given, { all, scheme }),
      );
      const line = changed[0] ?? changed[1];
      return line === undefined ? [] : [{ ...pair, line, found }];
    });
    for (const pairs of Map.groupBy(low, ({ line }) => line).values())
      tellWorst(pairs, scheme, tell);
  }
}

function tellWorst(pairs: readonly LowContrast[], scheme: Scheme, tell: Tell): void {
  const [worst] = pairs.toSorted((a, b) => a.found / a.ratio - b.found / b.ratio);
  if (!worst) return;
  const { front, ground, ratio, line, found } = worst;
  const rounded = Math.floor(found * 10) / 10;
  const code = scheme === "light" ? "low-contrast-light" : "low-contrast-dark";
  tell(line, code, { front: `--${front}`, ground: `--${ground}`, found: rounded, ratio });
}

/** The contrast of two tokens, or undefined where one is no colour that can be known here. */
export function contrastOf(
  front: string,
  ground: string,
  { tokens, scheme }: { readonly tokens: Tokens; readonly scheme: Scheme },
): number | undefined {
  const [a, b] = [front, ground].map((name) => colourOf(`var(--${name})`, tokens, scheme));
  return a && b ? wcagContrast(a, b) : undefined;
}

/** The line in which the body changed a token, or one that it is made of. */
function changedOn(
  name: string,
  given: Tokens,
  { all, scheme }: { readonly all: Tokens; readonly scheme: Scheme },
  depth = 0,
): number | undefined {
  const own = given.get(name);
  if (own) return own.line;
  const value = all.get(name)?.value ?? "";
  const parts = [...value.matchAll(/var\(\s*--([\w-]+)\s*\)/g)].map(([, part = ""]) => part);
  const part = value.startsWith("light-dark(")
    ? parts[scheme === "light" ? 0 : parts.length - 1]
    : parts[0];
  return part === undefined || depth > 20
    ? undefined
    : changedOn(part, given, { all, scheme }, depth + 1);
}

function lineOf(node: {
  readonly source?: { readonly start?: { readonly line: number } } | undefined;
}): number {
  return node.source?.start?.line ?? 1;
}
