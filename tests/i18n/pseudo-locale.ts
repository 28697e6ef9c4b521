import { isSetting, joinKey } from "../../src/i18n/locale-texts.ts";
import { mapPieces } from "../../src/i18n/placeholders.ts";

const PLAIN = "ABCDEFGHIJKLMNOPRSTUVWYZabcdefghijklmnoprstuvwyz";
const ACCENTED = "ÁƁÇĐÉƑĜĤÍĴĶĻḾÑÓÞŔŠŢÚṼŴÝŽáƀçđéƒĝĥíĵķļḿñóþŕšţúṽŵýž";

/**
 * A locale in which every text is marked: "⟦Ḿéñý⟧". On a page built with it, a text without the
 * marks is content, or it is hard-coded. Settings stay as they are, placeholders too, and routes
 * get a prefix that is fit for an address.
 */
export function pseudoLocale<T>(localeTexts: T): T {
  return mark(localeTexts, "") as T;
}

function mark(value: unknown, key: string): unknown {
  if (typeof value === "string") return markText(value, key);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, mark(inner, joinKey(key, name))]),
  );
}

function markText(text: string, key: string): string {
  if (isSetting(key)) return text;
  if (key.startsWith("routes.")) return `pseudo-${text}`;
  return `⟦${mapPieces(text, accent, (name) => `{{${name}}}`).join("")}⟧`;
}

function accent(words: string): string {
  return [...words].map((letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter).join("");
}
