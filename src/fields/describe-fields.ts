import type { Collection } from "../admin/collections.ts";
import type { Choice, Form, FormField } from "../admin/form.ts";
import { valueKey } from "../admin/form.ts";
import { placeOfFiles } from "./files-of-collection.ts";
import type { ExampleOf } from "./find-examples.ts";
import { type FieldSpeaker, nameOfForm } from "./name-of-form.ts";

/** A file that editors fill in, or many of the same kind, with all that may stand in it. */
export interface FieldFile {
  /** By which faults and commands name it: `contact`. */
  readonly name: string;
  readonly label: string;
  readonly about: string;
  /** Where such files lie, from the root of the site: `_data/contacts/*.json`. */
  readonly place: string;
  readonly fields: readonly Field[];
}

/** A field of a file, and what may stand there. */
export interface Field {
  /** By which faults and commands name it: `contact.roles.title`. */
  readonly name: string;
  /** The way to it within the file; `[]` follows lists: `roles[].title`. */
  readonly path: string;
  readonly label: string;
  readonly hint: string | undefined;
  /** What may stand there, in words. */
  readonly form: string;
  readonly choices: readonly Choice[];
  /** Whether it must be there; for parts of something, where that is there. */
  readonly isRequired: boolean;
  /** A value from a real file, as it is written there. */
  readonly example: string | undefined;
}

/** What fields are described with. */
export interface Describing {
  /** The default language of the site. */
  readonly language: string;
  readonly speaker: FieldSpeaker;
  readonly exampleOf: ExampleOf;
}

/** Describes all fields of a file. Pure. */
export function describeFile(collection: Collection, describing: Describing): FieldFile {
  const { name, label, about, format } = collection;
  const fields = format.sort === "page" ? format.fields : [];
  const form: Form = format.sort === "data" ? format.form : { sort: "group", fields };
  const rows = fieldsWithin(form, { name, path: "" }, { ...describing, collection });
  const place = placeOfFiles(collection, describing.language);
  return { name, label, about, place, fields: withoutTwins(rows) };
}

interface Within extends Describing {
  readonly collection: Collection;
}

interface Way {
  readonly name: string;
  readonly path: string;
}

function fieldsWithin(form: Form, way: Way, within: Within): readonly Field[] {
  switch (form.sort) {
    case "group":
    case "picture":
      if (form.sort === "group" && form.isOfLanguages) return [];
      return form.fields.flatMap((field) => rowsOf(field, way, within));
    case "list":
      return fieldsWithin(form.item, { ...way, path: `${way.path}[]` }, within);
    case "variants":
      return [
        ...keyOfVariants(form, way, within),
        ...form.variants.flatMap(({ fields }) =>
          fields.flatMap((field) =>
            field.name === valueKey
              ? fieldsWithin(field.form, way, within)
              : rowsOf(field, way, within),
          ),
        ),
      ];
    default:
      return [];
  }
}

function rowsOf(field: FormField, way: Way, within: Within): readonly Field[] {
  const here = {
    name: `${way.name}.${field.name}`,
    path: way.path === "" ? field.name : `${way.path}.${field.name}`,
  };
  const { label, hint, isRequired, form } = field;
  const { speaker, exampleOf, collection } = within;
  return [
    {
      ...here,
      label,
      hint,
      form: nameOfForm(form, speaker),
      choices: choicesOf(form),
      isRequired,
      example: exampleOf(collection, here.path),
    },
    ...fieldsWithin(form, here, within),
  ];
}

/** The field that says which of several forms a value has. */
function keyOfVariants(
  { key, variants }: Extract<Form, { sort: "variants" }>,
  way: Way,
  { speaker, exampleOf, collection }: Within,
): readonly Field[] {
  if (key === undefined) return [];
  const path = way.path === "" ? key : `${way.path}.${key}`;
  return [
    {
      name: `${way.name}.${key}`,
      path,
      label: speaker.word("which"),
      hint: undefined,
      form: speaker.word("choice"),
      choices: variants.map(({ name, label }) => ({ value: name, label })),
      isRequired: true,
      example: exampleOf(collection, path),
    },
  ];
}

/** What can be chosen from, also in lists. */
function choicesOf(form: Form): readonly Choice[] {
  if (form.sort === "choice") return form.choices;
  if (form.sort === "list") return choicesOf(form.item);
  if (form.sort !== "variants" || form.key !== undefined) return [];
  return form.variants
    .filter(({ fields }) => fields.length === 0)
    .map(({ name, label }) => ({ value: name, label }));
}

/** A field of several forms of the same value is described once. */
function withoutTwins(fields: readonly Field[]): readonly Field[] {
  const names = new Set<string>();
  return fields.filter(({ name }) => !names.has(name) && names.add(name));
}
