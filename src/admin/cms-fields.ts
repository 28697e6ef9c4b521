import { asWritten } from "./as-written.ts";
import {
  type CmsContext,
  type CmsField,
  type CmsWidget,
  relationTo,
  richText,
} from "./cms-widget.ts";
import type {
  Choice,
  Form,
  FormField,
  ListForm,
  TargetForm,
  Variant,
  VariantsForm,
} from "./form.ts";
import { valueKey, variantKey } from "./form.ts";
import type { FormWords } from "./form-words.ts";
import { nameOfPlace, pictureSorts } from "./to-form.ts";

/** Tells the CMS of the fields of a form. Pure. */
export function cmsFields(
  fields: readonly FormField[],
  context: CmsContext,
  path = "",
): readonly CmsField[] {
  return fields.map((field) => cmsField(field, context, path));
}

function cmsField(field: FormField, context: CmsContext, path: string): CmsField {
  const { name, label, hint, isHidden, isDayOfMaking, form } = field;
  const own = path === "" ? name : `${path}.${name}`;
  const i18n = context.isPerLanguage ? { i18n: context.isPerLanguage(own) } : {};
  if (isHidden) return { name, widget: "hidden", ...i18n };
  return {
    name,
    label,
    required: isAsked(field),
    ...(hint !== undefined && { hint: asWritten(hint) }),
    ...i18n,
    ...widgetOf(form, field, context, own),
    ...(isDayOfMaking && { default: "{{now}}" }),
  };
}

/** What is made when nothing was filled in is not asked for. */
function isAsked({ form, isRequired }: FormField): boolean {
  if (form.sort === "yes-or-no" || (form.sort === "group" && form.isAddress)) return false;
  if (form.sort === "list") return isRequired && form.atLeast > 0;
  if ("isNullable" in form && form.isNullable) return false;
  return isRequired;
}

/** What a list and its items are called. */
type Labels = Pick<FormField, "label" | "labelOfOne">;

function widgetOf(form: Form, labels: Labels, context: CmsContext, path: string): CmsWidget {
  switch (form.sort) {
    case "markdown":
      return richText;
    case "number":
      return {
        widget: "number",
        value_type: form.isWhole ? "int" : "float",
        ...(form.from !== undefined && { min: form.from }),
        ...(form.to !== undefined && { max: form.to }),
        ...(!form.isWhole && { step: 0.01 }),
      };
    case "yes-or-no":
      return { widget: "boolean", default: form.otherwise };
    case "day":
    case "time":
    case "moment":
      return { widget: "datetime", ...timeOf[form.sort] };
    case "choice":
      return { widget: "select", options: form.choices, dropdown_threshold: 4 };
    case "media":
      return {
        widget: form.isPicture ? "image" : "file",
        choose_url: false,
        media_folder: context.mediaFolder,
        public_folder: "/media",
      };
    case "thing":
      return { widget: "relation", ...relationTo(form.place, context) };
    case "list":
      return listOf(form, labels, context, path);
    case "group":
      return { widget: "object", collapsed: false, fields: cmsFields(form.fields, context, path) };
    case "variants":
      return { widget: "object", ...variantsOf(form, context, path) };
    case "target":
      return { widget: "object", ...targetOf(form, context) };
    case "picture":
      return { widget: "object", ...pictureOf(form.fields, context, path) };
    case "day-or-moment":
      return { widget: "object", fields: dayAndTime(context.words) };
    case "text":
      return {
        widget: "string",
        use_emoji_autocomplete: false,
        ...(form.pattern && { pattern: [form.pattern.pattern, form.pattern.words] }),
      };
    default:
      return { widget: "hidden" };
  }
}

/** Days and times stand in the files as the clocks of the site show them, without a time zone. */
const timeOf = {
  day: { type: "date", format: "YYYY-MM-DD" },
  time: { type: "time", format: "HH:mm" },
  moment: { format: "YYYY-MM-DD[T]HH:mm" },
} as const;

function dayAndTime({ text }: FormWords): readonly CmsField[] {
  return [
    { name: "day", label: text("forms.day"), widget: "datetime", required: true, ...timeOf.day },
    {
      name: "time",
      label: text("forms.time"),
      hint: asWritten(text("forms.timeHint")),
      widget: "datetime",
      required: false,
      ...timeOf.time,
    },
  ];
}

/** Several things, or several words of a list, are chosen; all else is filled in one by one. */
function listOf(
  { item, atLeast }: ListForm,
  labels: Labels,
  context: CmsContext,
  path: string,
): CmsWidget {
  const least = atLeast > 0 ? { min: atLeast } : {};
  if (item.sort === "thing" || item.sort === "choice")
    return { ...widgetOf(item, labels, context, path), multiple: true, ...least };
  const { label, labelOfOne } = labels;
  const common = {
    widget: "list",
    ...(labelOfOne !== undefined && { label_singular: labelOfOne }),
    ...least,
  };
  if (item.sort === "group")
    return {
      ...common,
      collapsed: "auto",
      ...summaryOf(item.fields),
      fields: cmsFields(item.fields, context, path),
    };
  if (item.sort === "variants")
    return { ...common, collapsed: "auto", ...variantsOf(item, context, path) };
  if (item.sort === "target") return { ...common, collapsed: "auto", ...targetOf(item, context) };
  const field = cmsField({ name: "item", label, isRequired: true, form: item }, context, path);
  return { ...common, field };
}

/** What stands at an item that is folded: its time, and what it is called. */
function summaryOf(fields: readonly FormField[]): { readonly summary?: string } {
  const shown = fields.filter(({ isHidden }) => !isHidden);
  const time = shown.find(
    ({ form, isRequired }) => isRequired && ["day", "time"].includes(form.sort),
  );
  const name = shown.find(
    ({ form }) => form.sort === "group" && form.isOfLanguages && !form.isAddress,
  );
  const other = shown.find(({ form }) => ["thing", "text", "choice"].includes(form.sort));
  const words = name ?? other;
  const tags = [time && `{{${time.name}}}`, words && `{{${wayToText(words)}}}`].filter(Boolean);
  return tags.length > 0 ? { summary: tags.join(" ") } : {};
}

/** The way from a field to the text that it shows: `title.sv` of one with languages. */
export function wayToText({ name, form }: FormField): string {
  const [first] = form.sort === "group" && form.isOfLanguages ? form.fields : [];
  return first ? `${name}.${first.name}` : name;
}

function variantsOf({ key, variants }: VariantsForm, context: CmsContext, path: string) {
  return {
    typeKey: key ?? variantKey,
    types: variants.map(({ name, label, fields }: Variant) => ({
      name,
      label,
      fields: cmsFields(fields, context, path),
    })),
  };
}

function targetOf({ places, sections, hasAddresses, labels }: TargetForm, context: CmsContext) {
  const holding = (label: string, widget: Readonly<Record<string, unknown>>) => [
    { name: valueKey, label, required: true, ...widget },
  ];
  const choose = context.words.text("forms.choose");
  const chosen = places.map((place) => ({
    name: nameOfPlace(place),
    label: place.label,
    fields: holding(choose, { widget: "relation", ...relationTo(place, context) }),
  }));
  const section = {
    name: "section",
    label: labels.section,
    fields: holding(choose, choiceOf(sections)),
  };
  const address = {
    name: "address",
    label: labels.address,
    fields: holding(labels.address, { widget: "string", use_emoji_autocomplete: false }),
  };
  const other = {
    name: "other",
    label: labels.other,
    fields: holding(labels.other, { widget: "string", use_emoji_autocomplete: false }),
  };
  return {
    typeKey: variantKey,
    types: [...chosen, section, ...(hasAddresses ? [address] : []), other],
  };
}

function choiceOf(options: readonly Choice[]) {
  return { widget: "select", options, dropdown_threshold: 4 };
}

/** WCAG 1.1.1: the text for those who do not see it is asked for, unless the picture is decoration. */
function pictureOf(fields: readonly FormField[], context: CmsContext, path: string) {
  const { text } = context.words;
  const shown = fields.filter(({ name }) => name !== "decorative");
  const described = shown.map((field) =>
    field.name === "alt" ? { ...field, isRequired: true } : field,
  );
  const decorative = shown.filter(({ name }) => name !== "alt");
  return {
    typeKey: variantKey,
    types: [
      {
        name: pictureSorts.described,
        label: text("forms.described"),
        fields: cmsFields(described, context, path),
      },
      {
        name: pictureSorts.decorative,
        label: text("forms.decorative"),
        fields: cmsFields(decorative, context, path),
      },
    ],
  };
}
