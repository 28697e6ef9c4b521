import type { FaultCode } from "../model/fault.ts";
import type { SchemaNode } from "../schemas/describe-schema.ts";
import type { Filling, Spot } from "./filling.ts";

/** Texts that stand in the place of what a rule asks for, by the fault that tells of others. */
const byRule: Partial<Record<FaultCode, (filling: Filling, spot: Spot) => string>> = {
  // Whatever day was asked for: nobody has changed the file later than today.
  "not-a-date": ({ thing }, { name }) => (name === "updated" ? thing.today : thing.date),
  "not-a-day-or-time": ({ thing }) => thing.date,
  "not-a-moment": ({ thing }) => `${thing.date}T09:00`,
  "not-a-period": ({ thing }) => thing.date.slice(0, 4),
  "not-a-time": () => "09:00",
  "not-a-slug": ({ thing }) => lastPart(thing.id),
  "invalid-language-tag": ({ languages: [first = ""] }) => first,
  "not-a-web-address": () => "https://example.org/",
  "not-an-email-address": () => "name@example.org",
  // Of those that nobody has (PTS, for use in books and films).
  "not-a-telephone": () => "+46 8 465 004 00",
};

/** A text for a field that has no languages: what its rule asks for, or words on what belongs there. */
export function fillText({ fault }: SchemaNode, spot: Spot, filling: Filling): string {
  const [language = ""] = filling.languages;
  const ofRule = fault && byRule[fault]?.(filling, spot);
  if (ofRule !== undefined) return ofRule;
  if (spot.isName) return nameIn(language, filling);
  if (spot.name === "id") return lastPart(filling.thing.id);
  return filling.words.field(spot.group, spot.name, language);
}

/** What the thing is called: in another language than its own, that somebody is to translate it. */
export function nameIn(language: string, filling: Filling, hasMarkup = true): string {
  const { original, thing, words } = filling;
  if (language === original) return thing.name;
  const canBeMarked = hasMarkup && !/[[\]]/.test(thing.name);
  const name = canBeMarked ? `[${thing.name}]{lang=${original}}` : thing.name;
  return words.toTranslate(name, language);
}

/** The id without its folders. */
export function lastPart(id: string): string {
  return id.slice(id.lastIndexOf("/") + 1);
}
