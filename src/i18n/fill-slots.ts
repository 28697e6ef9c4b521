import { mapPieces } from "./placeholders.ts";

/**
 * Puts elements, such as a link, into the placeholders of a translated text, so that a sentence is
 * never cut into pieces that another language would put in another order.
 *
 * @param text a text whose placeholders are still there: `t(key, { skipInterpolation: true })`
 * @returns the pieces in the order of the language
 */
export function fillSlots<T>(
  text: string,
  slots: Readonly<Record<string, T>>,
): readonly (string | T)[] {
  return mapPieces<string | T, string | T>(
    text,
    (words) => words,
    (name) => findSlot(name, slots),
  ).filter((piece) => piece !== "");
}

function findSlot<T>(name: string, slots: Readonly<Record<string, T>>): T {
  const slot = slots[name];
  if (slot === undefined) throw new Error(`The text has a place for {{${name}}}: pass it.`);
  return slot;
}
