import { isRecord } from "../model/is-record.ts";
import type { Form, FormField, TargetForm, Variant, VariantsForm } from "./form.ts";
import { valueKey, variantKey } from "./form.ts";
import { defined, type Values } from "./values.ts";

/** Where forms have the files that lie below `src/content/media`: it is their address on the site, too. */
export const mediaAddress = "/media/";

/** The parts of a day with a time, or without one. How far its clock is from UTC, no form shows. */
export const momentParts = { day: "day", time: "time" } as const;

/** Takes `2026-12-01T08:00+01:00` apart: a day, and a time and an offset where they are there. */
export function partsOfMoment(text: string): {
  readonly day: string;
  readonly time?: string;
  readonly offset: string;
} {
  const [, day = text, time, offset = ""] = /^([^T]*)(?:T([\d:]*)(.*))?$/.exec(text) ?? [];
  return { day, ...(time !== undefined && { time }), offset };
}

/** Makes what a form shows of what a file holds. Pure. */
export function toForm(form: Form, value: unknown): unknown {
  if (value === undefined || value === null) return undefined;
  switch (form.sort) {
    case "group":
      return isRecord(value) ? fieldsToForm(form.fields, value) : undefined;
    case "picture":
      return isRecord(value) ? pictureToForm(form.fields, value) : undefined;
    case "list":
      return Array.isArray(value) ? value.map((item) => toForm(form.item, item)) : undefined;
    case "variants":
      return variantToForm(form, value);
    case "target":
      return targetToForm(form, String(value));
    case "day-or-moment": {
      const { day, time } = partsOfMoment(String(value));
      return { [momentParts.day]: day, ...(time !== undefined && { [momentParts.time]: time }) };
    }
    case "media":
      return `${mediaAddress}${String(value)}`;
    default:
      return value;
  }
}

function fieldsToForm(fields: readonly FormField[], value: Values): Values {
  return defined(
    fields.map(({ name, form, isDayOfMaking }) => [
      name,
      // What a new thing has from the beginning is not put into an old one that lacks it.
      toForm(form, value[name]) ?? (isDayOfMaking ? "" : undefined),
    ]),
  );
}

/** The two sorts of pictures: only the first has a text for those who do not see it. */
export const pictureSorts = { described: "described", decorative: "decorative" } as const;

function pictureToForm(fields: readonly FormField[], value: Values): Values {
  const { decorative, ...others } = fieldsToForm(fields, value);
  const sort = decorative === true ? pictureSorts.decorative : pictureSorts.described;
  return { [variantKey]: sort, ...others };
}

function variantToForm({ key, variants }: VariantsForm, value: unknown): Values | undefined {
  const found = variants.find((variant) => isOfVariant(variant, key, value));
  if (!found) return undefined;
  const fields = isRecord(value) ? fieldsToForm(found.fields, value) : scalarToForm(found, value);
  return { [key ?? variantKey]: found.name, ...fields };
}

function scalarToForm({ fields: [field] }: Variant, value: unknown): Values {
  return field ? { [valueKey]: toForm(field.form, value) } : {};
}

function isOfVariant({ name, fields }: Variant, key: string | undefined, value: unknown): boolean {
  if (key !== undefined) return isRecord(value) && value[key] === name;
  if (Array.isArray(value)) return name === "array";
  if (isRecord(value)) return name === "object";
  return fields.length === 0 ? value === name : typeof value === name;
}

/** The name of the variant of a link that leads to a place. */
export function nameOfPlace({ before }: Pick<TargetForm["places"][number], "before">): string {
  return before.replace(/:$/, "").replaceAll(/[:/]+/g, "-").replace(/-$/, "");
}

function targetToForm({ places, sections, hasAddresses }: TargetForm, target: string): Values {
  const [place] = places
    .filter(({ before }) => target.startsWith(before))
    .sort((a, b) => b.before.length - a.before.length);
  const section = target.replace(/^section:/, "");
  if (target !== section && sections.some(({ value }) => value === section))
    return { [variantKey]: "section", [valueKey]: section };
  if (place && !target.includes("#"))
    return { [variantKey]: nameOfPlace(place), [valueKey]: target.slice(place.before.length) };
  if (hasAddresses && /^(https?:|mailto:|tel:)/.test(target))
    return { [variantKey]: "address", [valueKey]: target };
  return { [variantKey]: "other", [valueKey]: target };
}
