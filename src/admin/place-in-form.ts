import type { CmsField } from "./cms-widget.ts";

/** A place of a form. */
export interface PlaceInForm {
  /** The names of the fields that lead to it, as editors see them: "Telephone numbers 1", "Number". */
  readonly labels: readonly string[];
  /** The way to it, as far as the form has it: `phones.0`. */
  readonly way: string;
}

/** Fields that lie in another one. */
interface Inner {
  readonly fields?: readonly CmsField[];
  readonly types?: readonly { readonly fields?: readonly CmsField[] }[];
}

/**
 * Finds the field of a form that a place of a file is in; the form may end before the place does. Pure.
 * @param names the way to it, in parts: `phones`, `0`, `number`
 */
export function placeInForm(fields: readonly CmsField[], names: readonly string[]): PlaceInForm {
  const labels: string[] = [];
  const way: string[] = [];
  let around: readonly CmsField[] = fields;
  for (let index = 0; index < names.length; index += 1) {
    const field = around.find(({ name }) => name === names[index]);
    if (!field || field.widget === "hidden") break;
    way.push(field.name);
    const item = names[index + 1] ?? "";
    const isItem = field.widget === "list" && /^\d+$/.test(item);
    labels.push(isItem ? `${String(field.label)} ${Number(item) + 1}` : String(field.label));
    if (isItem) {
      way.push(item);
      index += 1;
    }
    const { fields: own = [], types = [] } = field as Inner;
    around = [...own, ...types.flatMap((type) => type.fields ?? [])];
  }
  return { labels, way: way.join(".") };
}
