import { addDays } from "../model/days/day.ts";
import type { BodyKind, SiteLanguage } from "./site-wish.ts";

/** What stands in the places of a template, by name; undefined where there is nothing to say. */
export type Values = Readonly<Record<string, string | undefined>>;

/** What a template of data is filled with. */
export interface Filling {
  readonly kind: BodyKind;
  readonly languages: readonly SiteLanguage[];
  readonly today: string;
  /** What stands in the places of texts of a language; those of no language have the first one's. */
  readonly valuesIn: (language: SiteLanguage) => Values;
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * Fills the places of a text: `{{name}}` by a value, `{{today+60}}` by a day. GitHub's own `${{ … }}` stay.
 * @returns undefined where a place has no value
 * @throws Error for a place of which nothing is known: the template is wrong
 */
export function fillText(text: string, values: Values, today: string): string | undefined {
  let isWhole = true;
  const filled = text.replace(
    /(?<!\$){{([\w-]+)(?:\+(\d+))?}}/g,
    (_place, name: string, days = "0") => {
      if (name === "today") return addDays(today, Number(days));
      if (!(name in values)) throw new Error(`no template knows ${name}`);
      isWhole &&= values[name] !== undefined;
      return values[name] ?? "";
    },
  );
  return isWhole ? filled : undefined;
}

/**
 * Fills a template of data: texts in the languages of the site alone, and what `$for` says is for some kinds
 * of bodies for those alone.
 * @returns undefined where the whole is not for this body
 */
export function fillData(template: unknown, filling: Filling): unknown {
  const [first = "sv"] = filling.languages;
  return fill(template as Json, filling, first);
}

function fill(node: Json, filling: Filling, language: SiteLanguage): Json | undefined {
  if (typeof node === "string") return fillText(node, filling.valuesIn(language), filling.today);
  if (Array.isArray(node))
    return (node as readonly Json[]).flatMap((one) => fill(one, filling, language) ?? []);
  if (typeof node !== "object" || node === null) return node;
  const { $for, ...fields } = node as { readonly [key: string]: Json };
  if (Array.isArray($for) && !$for.includes(filling.kind)) return undefined;
  const entries = isPerLanguage(fields)
    ? filling.languages.map((one) => [one, fill(fields[one] ?? null, filling, one)] as const)
    : Object.entries(fields).map(([key, value]) => [key, fill(value, filling, language)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Json;
}

/**
 * Fills a template of a page. What stands in the file of the default language alone is marked
 * (`{{original}}updated: …`), and left out of the others.
 */
export function fillPage(
  template: string,
  language: SiteLanguage,
  { languages, valuesIn, today }: Filling,
): string {
  const mark = "{{original}}";
  const isOriginal = language === languages[0];
  const lines = template.split("\n").filter((line) => isOriginal || !line.startsWith(mark));
  const text = lines.map((line) => line.replace(mark, "")).join("\n");
  return fillText(text, valuesIn(language), today) ?? "";
}

function isPerLanguage(fields: { readonly [key: string]: Json }): boolean {
  return Object.keys(fields).sort().join() === "en,sv";
}
