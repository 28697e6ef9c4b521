import { wayToText } from "./cms-fields.ts";
import { fieldsOfForm } from "./collections.ts";
import type { FileFormat } from "./file-formats.ts";
import { type Form, type FormField, thingKey } from "./form.ts";

/** By what things of a collection are known to editors. */
export interface Naming {
  /** The field of which the name of a new file is made. */
  readonly field: string;
  /** What stands in lists, with the fields in braces: `{{name}}`. */
  readonly name: string;
}

/** Says by what the things of a format are known: the first text that must be there. */
export function namingOf(format: FileFormat | undefined): Naming {
  if (format?.sort === "page") return named("title");
  if (format?.sort !== "data") return named("slug");
  if (format.form.sort === "variants") return namingOfVariants(format.form);
  const fields = fieldsOfForm(format.form);
  const [text, day] = [nameIn(fields), fields.find(isNeededDay)];
  if (!text) return named("slug");
  const field = wayToText(text);
  const isTitle = fields.indexOf(text) === 0 || !day || fields.indexOf(day) > fields.indexOf(text);
  return isTitle ? named(field) : { field, name: `{{${day.name}}} {{${field}}}` };
}

/** What all variants have; else a day that all have, and whatever each is called. */
function namingOfVariants({ variants }: Extract<Form, { readonly sort: "variants" }>): Naming {
  const all = variants.map(({ fields }) => fields);
  const isShared = ({ name }: FormField) =>
    all.every((fields) => fields.some((field) => field.name === name));
  const [first = []] = all;
  const shared = nameIn(first.filter((field) => field.isRequired && isShared(field)));
  if (shared) return named(`${thingKey}.${wayToText(shared)}`);
  const day = first.find((field) => isNeededDay(field) && isShared(field));
  const ways = [...(day ? [day.name] : []), ...commonest(all)];
  const [field = "slug"] = ways;
  return {
    field: `${thingKey}.${field}`,
    name: ways.map((way) => `{{${thingKey}.${way}}}`).join(" "),
  };
}

/** The texts that must be there in as many variants as any other must. */
function commonest(variants: readonly (readonly FormField[])[]): readonly string[] {
  const ways = variants.map((fields) =>
    fields.filter((field) => field.isRequired && isText(field)).map(wayToText),
  );
  const count = (way: string) => ways.filter((one) => one.includes(way)).length;
  const all = [...new Set(ways.flat())];
  const most = Math.max(...all.map(count));
  return all.filter((way) => count(way) === most);
}

/** The field by which something is called: the first text that must be there, or that may. */
export function nameIn(fields: readonly FormField[]): FormField | undefined {
  const texts = fields.filter(isText);
  return texts.find(({ isRequired }) => isRequired) ?? texts[0];
}

function isText({ form, isHidden }: FormField): boolean {
  if (isHidden) return false;
  return (
    form.sort === "text" ||
    (form.sort === "group" &&
      form.isOfLanguages === true &&
      !form.isAddress &&
      isOfTexts(form.fields))
  );
}

/** Longer texts and lists of words name nothing. */
function isOfTexts([first]: readonly FormField[]): boolean {
  return first?.form.sort === "text";
}

function isNeededDay({ form, isRequired }: FormField): boolean {
  return isRequired && ["day", "moment", "day-or-moment"].includes(form.sort);
}

function named(field: string): Naming {
  return { field, name: `{{${field}}}` };
}
