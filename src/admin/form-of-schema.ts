import { isLanguageShape } from "../model/schema-notes.ts";
import { fieldKey, type SchemaNode } from "../schemas/describe-schema.ts";
import type { Choice, Form, FormField, Pattern, Place, Variant } from "./form.ts";
import { valueKey } from "./form.ts";
import { type FormWords, withoutTypedTimes } from "./form-words.ts";

/** What forms are made with. */
export interface FormContext {
  readonly words: FormWords;
  /** The site's languages, the default one first. */
  readonly languages: readonly string[];
  /** Where the things of a kind are that a field names by their ids alone. */
  readonly placeOf: (kind: string) => Place | undefined;
  /** All that a link can lead to. */
  readonly places: readonly Place[];
  readonly sections: readonly Choice[];
  /** The collection of the things that the form is of. */
  readonly collection: string;
}

/** The sorts of values that a fault tells apart: each has a rule of its own in the model. */
const sortOfFault: Readonly<Record<string, Form>> = {
  "not-a-date": { sort: "day" },
  "not-a-time": { sort: "time" },
  "not-a-moment": { sort: "moment" },
  "not-a-day-or-time": { sort: "day-or-moment" },
  "not-a-life-moment": { sort: "day-or-moment" },
};

/**
 * Makes the form of a value from the JSON Schema that zod makes of the model's schema, with its notes.
 * @param key the group of its texts below `fields` in the locales: `contact.roles`
 */
export function formOfSchema(node: SchemaNode, key: string, context: FormContext): Form {
  const options = node.anyOf ?? node.oneOf ?? optionsOfTypes(node);
  if (options) return formOfUnion(options, node.shape ?? key, context);
  if (node.type === "null") return { sort: "fixed", value: null };
  if (node.const !== undefined) return formOfConstant(node);
  if (node.enum)
    return { sort: "choice", choices: choicesOf(node.enum, node.shape ?? key, context) };
  if (node.type === "array") return formOfList(node, key, context);
  if (node.type === "object") return formOfObject(node, key, context);
  if (node.type === "boolean")
    return { sort: "yes-or-no", isMark: false, otherwise: node.default === true };
  if (node.type === "number" || node.type === "integer") return formOfNumber(node);
  return formOfString(node, context);
}

/** A number or nothing has two types in one node. */
function optionsOfTypes(node: SchemaNode): readonly SchemaNode[] | undefined {
  const { type } = node as { readonly type?: unknown };
  return Array.isArray(type) ? type.map((one) => ({ ...node, type: one as "null" })) : undefined;
}

/** The fields of an object, in the order of the schema. */
export function fieldsOf(
  node: SchemaNode,
  key: string,
  context: FormContext,
): readonly FormField[] {
  return Object.entries(node.properties ?? {}).flatMap(([name, property]) => {
    if (typeof property === "boolean" || name === "$schema") return [];
    return [
      fieldOf(
        name,
        property,
        { key: fieldKey(name, property, key), isRequired: node.required?.includes(name) ?? false },
        context,
      ),
    ];
  });
}

function fieldOf(
  name: string,
  node: SchemaNode,
  { key, isRequired }: { readonly key: string; readonly isRequired: boolean },
  context: FormContext,
): FormField {
  const { words } = context;
  const isOwnId = name === "id" && node.type === "string" && node.reference === undefined;
  const form: Form = isOwnId ? { sort: "own-id" } : mediaOrOther(node, key, context);
  const hint = isTimed(form) ? withoutTypedTimes(words.hint(key)) : words.hint(key);
  const labelOfOne = form.sort === "list" ? words.labelOfOne(key) : undefined;
  return {
    name,
    label: words.label(key) ?? name,
    ...(labelOfOne !== undefined && { labelOfOne }),
    ...(hint !== undefined && { hint }),
    isRequired: isRequired && node.default === undefined,
    ...((isOwnId || form.sort === "fixed" || isInLists(form)) && { isHidden: true }),
    form,
  };
}

/** The CMS finds what stands in a list, but not in a list of a list: what names that stays as it is. */
function isInLists(form: Form): boolean {
  if (form.sort === "list") return isInLists(form.item);
  return form.sort === "thing" && form.place.list?.includes("*") === true;
}

function isTimed({ sort }: Form): boolean {
  return ["day", "time", "moment", "day-or-moment"].includes(sort);
}

/** The path of a file is a text for the schema like any other. */
function mediaOrOther(node: SchemaNode, key: string, context: FormContext): Form {
  if (node.media !== undefined) return { sort: "media", isPicture: node.media === "picture" };
  return formOfSchema(node, key, context);
}

function formOfConstant(node: SchemaNode): Form {
  if (node.const === true) return { sort: "yes-or-no", isMark: true, otherwise: false };
  return { sort: "fixed", value: node.const === null ? null : String(node.const) };
}

function formOfNumber({ type, minimum, maximum, exclusiveMinimum }: SchemaNode): Form {
  const from = minimum ?? (typeof exclusiveMinimum === "number" ? exclusiveMinimum : undefined);
  const limit = maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER ? maximum : undefined;
  return {
    sort: "number",
    isWhole: type === "integer",
    ...(from !== undefined && from > Number.MIN_SAFE_INTEGER && { from }),
    ...(limit !== undefined && { to: limit }),
  };
}

function formOfString(node: SchemaNode, context: FormContext): Form {
  const { reference, fault, pattern, ownPart } = node;
  if (ownPart !== undefined) {
    const { collection } = context;
    return {
      sort: "thing",
      place: { collection, before: "", list: ownPart, isOfOwner: true, label: "" },
    };
  }
  if (reference === "any") return formOfTarget(node, context);
  const place = reference === undefined ? undefined : context.placeOf(reference);
  if (place) return { sort: "thing", place };
  const timed = fault === undefined ? undefined : sortOfFault[fault];
  if (timed) return timed;
  return { sort: "text", ...patternOf(pattern, fault, context) };
}

/** That a text says something is asked for by the form itself. */
function patternOf(
  pattern: string | undefined,
  fault: string | undefined,
  { words }: FormContext,
): { readonly pattern?: Pattern } {
  if (pattern === undefined || fault === undefined || fault === "empty-text") return {};
  return { pattern: { pattern, words: words.fault(fault) } };
}

function formOfTarget(node: SchemaNode, { places, sections, words }: FormContext): Form {
  const labels = {
    section: words.text("forms.section"),
    address: words.text("forms.address"),
    other: words.text("forms.other"),
  };
  return { sort: "target", places, sections, hasAddresses: node.addresses === true, labels };
}

function formOfList(node: SchemaNode, key: string, context: FormContext): Form {
  const { items } = node;
  const inner: SchemaNode = typeof items === "object" && !Array.isArray(items) ? items : {};
  return {
    sort: "list",
    item: formOfSchema(inner, key, context),
    atLeast: node.minItems ?? 0,
  };
}

function formOfObject(node: SchemaNode, key: string, context: FormContext): Form {
  const { shape } = node;
  if (isLanguageShape(shape)) return formOfLanguages(node, shape, context);
  const fields = fieldsOf(node, shape ?? key, context);
  return shape === "picture" ? { sort: "picture", fields } : { sort: "group", fields };
}

/** The same in each language; the first language's is needed. */
function formOfLanguages(node: SchemaNode, shape: string, context: FormContext): Form {
  const fields = Object.entries(node.properties ?? {}).flatMap(
    ([language, property]): FormField[] => {
      if (typeof property === "boolean") return [];
      const form: Form =
        shape === "markdown" ? { sort: "markdown" } : formOfSchema(property, shape, context);
      return [
        {
          name: language,
          label: context.words.nameOfLanguage(language),
          isRequired: node.required?.includes(language) ?? false,
          form,
        },
      ];
    },
  );
  return {
    sort: "group",
    isOfLanguages: true,
    ...(shape === "slugs" && { isAddress: true }),
    fields,
  };
}

function choicesOf(
  values: readonly unknown[],
  key: string,
  { words }: FormContext,
): readonly Choice[] {
  return values.map((value) => ({
    value: String(value),
    label: words.choice(`${key}.choices.${String(value)}`) ?? String(value),
  }));
}

function formOfUnion(options: readonly SchemaNode[], key: string, context: FormContext): Form {
  const others = options.filter(({ type }) => type !== "null");
  const [only] = others;
  if (only && others.length === 1) {
    const form = formOfSchema(only, key, context);
    return form.sort === "text" || form.sort === "number" ? { ...form, isNullable: true } : form;
  }
  if (
    others.every(({ type, reference, fault }) => type === "string" && (reference || fault)) ||
    others.every(isText)
  )
    return formOfStrings(others, context);
  const discriminator = discriminatorOf(others);
  const variants = others.map((option, index) =>
    variantOf(option, { key, index, discriminator }, context),
  );
  return { sort: "variants", ...(discriminator !== undefined && { key: discriminator }), variants };
}

function isText({ type, const: fixed }: SchemaNode): boolean {
  return type === "string" && fixed === undefined;
}

/** A link, or something else that is written as a text: the widest of them takes all. */
function formOfStrings(options: readonly SchemaNode[], context: FormContext): Form {
  const target = options.find(({ reference }) => reference === "any");
  return target ? formOfTarget(target, context) : { sort: "text" };
}

/** The field whose fixed value tells the options apart. */
function discriminatorOf(options: readonly SchemaNode[]): string | undefined {
  const [first] = options;
  return Object.keys(first?.properties ?? {}).find((name) =>
    options.every(({ properties = {} }) => {
      const property = properties[name];
      return typeof property === "object" && typeof property.const === "string";
    }),
  );
}

function variantOf(
  option: SchemaNode,
  {
    key,
    index,
    discriminator,
  }: { readonly key: string; readonly index: number; readonly discriminator: string | undefined },
  context: FormContext,
): Variant {
  const { words } = context;
  if (discriminator !== undefined) {
    const property = option.properties?.[discriminator];
    const name = typeof property === "object" ? String(property.const) : String(index);
    const label = words.choice(`${key}.${discriminator}.choices.${name}`) ?? name;
    const fields = fieldsOf(option, key, context).filter((field) => field.name !== discriminator);
    return { name, label, fields };
  }
  if (typeof option.const === "string")
    return {
      name: option.const,
      label: words.choice(`${key}.choices.${option.const}`) ?? option.const,
      fields: [],
    };
  const form = formOfSchema(option, key, context);
  const name = typeof option.type === "string" ? option.type : String(index);
  const label = words.text(`forms.${name}`);
  if (form.sort === "group") return { name, label, fields: form.fields };
  const field: FormField = {
    name: valueKey,
    label: words.label(key) ?? label,
    isRequired: true,
    form,
  };
  return { name, label, fields: [field] };
}
