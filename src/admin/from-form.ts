import { slugify } from "../i18n/slug.ts";
import { isRecord } from "../model/is-record.ts";
import type { Form, FormField, GroupForm, ListForm, TargetForm, VariantsForm } from "./form.ts";
import { valueKey, variantKey } from "./form.ts";
import { mediaAddress, momentParts, nameOfPlace, partsOfMoment, pictureSorts } from "./to-form.ts";
import { defined, type Values } from "./values.ts";

/**
 * Makes what a file holds of what stands in a form; nothing where nothing was filled in. Pure.
 * @param before what the file held: what is the same but for how it is written stays as it was
 */
export function fromForm(form: Form, value: unknown, before?: unknown): unknown {
  switch (form.sort) {
    case "group":
      return isRecord(value) ? groupFromForm(form, value, before) : undefined;
    case "picture":
      return isRecord(value) ? pictureFromForm(form.fields, value, before) : undefined;
    case "list":
      return listFromForm(form, value, before);
    case "variants":
      return isRecord(value) ? variantFromForm(form, value, before) : undefined;
    case "target":
      return isRecord(value) ? targetFromForm(form, value) : undefined;
    case "day-or-moment":
      return isRecord(value) ? momentFromForm(value, before) : undefined;
    case "media":
      return textFromForm(value, before)?.replace(mediaAddress, "");
    case "yes-or-no":
      return yesOrNoFromForm(form, value, before);
    case "number":
      return typeof value === "number" ? value : undefined;
    case "fixed":
      return form.value;
    default:
      return textFromForm(value, before);
  }
}

/** Forms take away the spaces around a text. */
function textFromForm(value: unknown, before: unknown): string | undefined {
  if (typeof before === "string" && before.trim() === value) return before;
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}

function yesOrNoFromForm(
  { isMark, otherwise }: Extract<Form, { readonly sort: "yes-or-no" }>,
  value: unknown,
  before: unknown,
): boolean | undefined {
  if (typeof value !== "boolean") return typeof before === "boolean" ? before : undefined;
  if (isMark) return value || undefined;
  return value === otherwise && before === undefined ? undefined : value;
}

/** The clock by which a time was written stays the same. */
function momentFromForm(value: Values, before: unknown): string | undefined {
  const { [momentParts.day]: day, [momentParts.time]: time } = value;
  if (!isFilled(day)) return undefined;
  const { offset } = partsOfMoment(typeof before === "string" ? before : "");
  return isFilled(time) ? `${String(day)}T${String(time)}${offset}` : String(day);
}

function targetFromForm({ places }: TargetForm, value: Values): string | undefined {
  const { [variantKey]: name, [valueKey]: text } = value;
  if (!isFilled(text)) return undefined;
  if (name === "section") return `section:${String(text)}`;
  const place = places.find((one) => nameOfPlace(one) === name);
  return `${place?.before ?? ""}${String(text)}`;
}

function variantFromForm({ key, variants }: VariantsForm, value: Values, before: unknown): unknown {
  const name = value[key ?? variantKey];
  const found = variants.find((variant) => variant.name === name);
  if (!found) return undefined;
  if (key !== undefined)
    return { [key]: name, ...fieldsFromForm(found.fields, value, asRecord(before)) };
  const [first] = found.fields;
  if (!first) return name;
  if (first.name === valueKey) return fromField(first, value[valueKey], before);
  return fieldsFromForm(found.fields, value, asRecord(before));
}

function pictureFromForm(fields: readonly FormField[], value: Values, before: unknown): unknown {
  const isDecorative = value[variantKey] === pictureSorts.decorative;
  const { alt: _alt, ...others } = value;
  const picture = isDecorative ? { ...others, decorative: true } : { ...value, decorative: false };
  const made = fieldsFromForm(fields, picture, asRecord(before));
  return isEmpty(without(made, "decorative")) ? undefined : made;
}

function groupFromForm(form: GroupForm, value: Values, before: unknown): unknown {
  const made = fieldsFromForm(form.fields, value, asRecord(before));
  return isEmpty(made) ? undefined : made;
}

/** The fields in their order; what the file holds beside them stays. */
export function fieldsFromForm(
  fields: readonly FormField[],
  value: Values,
  before: Values,
): Values {
  const known = new Set(fields.map(({ name }) => name));
  const kept = Object.entries(before).filter(([name]) => !known.has(name));
  const made = fields.map(
    (field) => [field.name, fromField(field, value[field.name], before[field.name])] as const,
  );
  return withAddresses(fields, { ...Object.fromEntries(kept), ...defined(made) });
}

function fromField(field: FormField, value: unknown, before: unknown): unknown {
  const { form, isRequired } = field;
  const made = fromForm(form, value, before);
  if (made !== undefined || !isRequired) return made;
  if (form.sort === "list") return [];
  return "isNullable" in form && form.isNullable ? null : undefined;
}

function listFromForm(form: ListForm, value: unknown, before: unknown): unknown {
  const items = Array.isArray(value) ? value : [];
  const old: readonly unknown[] = Array.isArray(before) ? before : [];
  const made = items.flatMap((item, index) => {
    const one = fromForm(form.item, item, counterpart(item, index, old));
    return one === undefined ? [] : [one];
  });
  const named = form.item.sort === "group" ? withOwnIds(form.item, made) : made;
  return named.length > 0 || (Array.isArray(before) && old.length === 0) ? named : undefined;
}

/** What an item of a list was before it: the one with the same id, or that at the same place. */
function counterpart(item: unknown, index: number, before: readonly unknown[]): unknown {
  const id = isRecord(item) ? item.id : undefined;
  if (!isFilled(id))
    return isRecord(before[index]) && isFilled(before[index].id) ? undefined : before[index];
  return before.find((one) => isRecord(one) && one.id === id);
}

/** Parts that are new, or copies of others, get an id of their own, made of what they are called. */
function withOwnIds({ fields }: GroupForm, items: readonly unknown[]): readonly unknown[] {
  const owns = fields.some(({ form, isRequired }) => form.sort === "own-id" && isRequired);
  if (!owns) return items;
  const taken = new Set<unknown>();
  return items.map((item) => {
    if (!isRecord(item)) return item;
    const id =
      isFilled(item.id) && !taken.has(item.id)
        ? item.id
        : freeId(slugify(firstText(item)) || "1", items, taken);
    taken.add(id);
    return { id, ...without(item, "id") };
  });
}

function freeId(wish: string, items: readonly unknown[], taken: ReadonlySet<unknown>): string {
  const all = new Set([...taken, ...items.flatMap((item) => (isRecord(item) ? [item.id] : []))]);
  const stem = wish.slice(0, 60).replace(/-$/, "");
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? stem : `${stem}-${number}`;
    if (!all.has(id)) return id;
  }
}

/** The first text of a thing, in its first language. */
function firstText(item: Values): string {
  for (const [name, value] of Object.entries(item)) {
    if (name === "id" || Array.isArray(value)) continue;
    if (isRecord(value)) {
      const [text] = Object.values(value);
      if (typeof text === "string") return text;
    }
  }
  return Object.values(item).find((value): value is string => typeof value === "string") ?? "";
}

/** The words of an address that nobody has written are made of what the thing is called. */
function withAddresses(fields: readonly FormField[], made: Values): Values {
  const missing = fields.filter(
    ({ name, form, isRequired }) =>
      form.sort === "group" && form.isAddress === true && isRequired && made[name] === undefined,
  );
  if (missing.length === 0) return made;
  const [title] = fields
    .filter(({ form }) => form.sort === "group" && form.isOfLanguages === true)
    .map(({ name }) => made[name])
    .filter(isRecord);
  if (!title) return made;
  const words = defined(
    Object.entries(title).map(([language, text]) => [
      language,
      slugify(String(text)).slice(0, 80).replace(/-$/, "") || undefined,
    ]),
  );
  const all = { ...made, ...Object.fromEntries(missing.map(({ name }) => [name, words])) };
  const order = [
    ...Object.keys(made).filter((name) => fields.every((field) => field.name !== name)),
    ...fields.map(({ name }) => name),
  ];
  return defined(order.map((name) => [name, all[name as keyof typeof all]]));
}

function without(value: Values, name: string): Values {
  const { [name]: _, ...others } = value;
  return others;
}

function isEmpty(value: Values): boolean {
  return Object.keys(value).length === 0;
}

function isFilled(value: unknown): boolean {
  return typeof value === "string" && value.trim() !== "";
}

function asRecord(value: unknown): Values {
  return isRecord(value) ? value : {};
}
