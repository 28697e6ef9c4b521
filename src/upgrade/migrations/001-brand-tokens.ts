import postcss, { type Declaration, type Rule } from "postcss";
import { tokensFile } from "../../model/site-files.ts";
import { derivedTokens } from "../../outputs/brand/derived-tokens.ts";
import { readTokens } from "../../outputs/tokens.ts";
import type { Migration } from "../migration.ts";

/**
 * Sites of version 0.1.0 were given each shade of their colours by its name. Where all of them are what
 * follows from one colour, that colour alone says the same, and more tokens follow from it.
 */
export const brandTokens: Migration = {
  id: "brand-tokens",
  to: 2,
  migrate: (files) => {
    const css = files.get(tokensFile);
    const changed = css === undefined ? undefined : withBrand(css);
    return new Map(changed === undefined ? [] : [[tokensFile, changed]]);
  },
};

/** Undefined where the shades are the body's own choice, or there is a brand already. */
function withBrand(css: string): string | undefined {
  const given = readTokens(css, ":root");
  if (given.has("brand")) return undefined;
  const brand = candidates(css, given.get("lake-700")?.value).find((colour) => {
    const derived = [...derivedTokens(new Map([["brand", { value: colour, line: 1 }]]))];
    return derived.every(([name, { value }]) => given.get(name)?.value === value);
  });
  return brand === undefined ? undefined : rewrite(css, brand);
}

/** The colour that the note at the top names, which may have been too light for texts, and the one that was used. */
function candidates(css: string, used: string | undefined): readonly string[] {
  const noted = /\s(#[\da-f]{3,8}|[a-z]+\([^)]*\)|[a-z]+)\.\n/i.exec(css)?.[1];
  return [noted, used].flatMap((colour) => colour ?? []);
}

/** How the note began that version 0.1.0 wrote above the shades. */
const noteOfShades =
  /^\*?\s*(?:Våra färger, i stället för verktygets\.|Our colours, in place of those of the tool\.)/;

function rewrite(css: string, brand: string): string {
  const root = postcss.parse(css);
  const derived = derivedTokens(new Map([["brand", { value: brand, line: 1 }]]));
  const shades: Declaration[] = [];
  root.walkDecls(/^--/, (declaration) => {
    const { parent } = declaration;
    const isTop = parent?.type === "rule" && (parent as Rule).selectors.includes(":root");
    if (isTop && derived.has(declaration.prop.slice(2))) shades.push(declaration);
  });
  const [first, ...others] = shades;
  first?.assign({ prop: "--brand", value: brand });
  for (const one of others) one.remove();
  // What it says of the shades is no longer true.
  const [note] = root.nodes;
  if (note?.type === "comment" && noteOfShades.test(note.text)) note.remove();
  return root.toString().trimStart();
}
