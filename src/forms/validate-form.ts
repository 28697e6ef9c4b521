import { cleanText } from "./clean-text.ts";
import { type FormField, type FormKind, formOf } from "./form.ts";

/** What can be wrong with a field. Its text is `ui.forms.faults.<code>`, or the field's own for one that is empty. */
const formFaultCodes = ["missing", "too-long", "not-an-email-address", "not-a-choice"] as const;
export type FormFaultCode = (typeof formFaultCodes)[number];

/** A field that must be mended before the form can be sent. */
export interface FormFault {
  readonly field: string;
  readonly code: FormFaultCode;
}

/** What was posted or typed, by the names of the fields. */
export type FormEntries = Readonly<Record<string, string>>;

/** The values of an accepted form, cleaned; or what must be mended, and all that was typed. */
export type ValidatedForm =
  | { readonly values: FormEntries; readonly faults?: never }
  | {
      readonly faults: readonly FormFault[];
      readonly entries: FormEntries;
      readonly values?: never;
    };

/**
 * Checks what a visitor typed; the browser and the receiver ask the same function. Fields that the
 * form does not have are left out. An empty field that may be empty has no value.
 */
export function validateForm(kind: FormKind, typed: FormEntries): ValidatedForm {
  const { fields } = formOf(kind);
  const entries: Record<string, string> = {};
  for (const field of fields) {
    const value = cleanEntry(entryOf(typed, field.name), field);
    if (value !== "") entries[field.name] = value;
  }
  const faults = fields.flatMap((field) => faultOf(field, entries) ?? []);
  return faults.length === 0 ? { values: entries } : { faults, entries };
}

/** What can be wrong with a field, for those who must have words ready for each. */
export function faultCodesOf(field: FormField): readonly FormFaultCode[] {
  const { required, requiredWhen, type } = field;
  return [
    ...(required || requiredWhen ? (["missing"] as const) : []),
    ...(type === "choice" ? (["not-a-choice"] as const) : (["too-long"] as const)),
    ...(type === "email" ? (["not-an-email-address"] as const) : []),
  ];
}

/** Names such as "toString" are no entries, whatever the object inherits. */
function entryOf(entries: FormEntries, name: string): string {
  return Object.hasOwn(entries, name) ? String(entries[name]) : "";
}

function cleanEntry(text: string, { type }: FormField): string {
  const cleaned = cleanText(text);
  return type === "multiline" ? cleaned : cleaned.replace(/[\n\t]+/g, " ");
}

function faultOf(field: FormField, entries: FormEntries): FormFault | undefined {
  const { name, type, maxLength, choices } = field;
  const value = entryOf(entries, name);
  if (value === "")
    return isRequired(field, entries) ? { field: name, code: "missing" } : undefined;
  if (choices) return choices.includes(value) ? undefined : { field: name, code: "not-a-choice" };
  if (value.length > maxLength) return { field: name, code: "too-long" };
  if (type === "email" && !isEmailAddress(value))
    return { field: name, code: "not-an-email-address" };
  return undefined;
}

function isRequired({ required, requiredWhen }: FormField, entries: FormEntries): boolean {
  if (required) return true;
  return requiredWhen !== undefined && entryOf(entries, requiredWhen.field) === requiredWhen.is;
}

/** Only what no address can be is refused: å, ä and ö are allowed on both sides. */
function isEmailAddress(text: string): boolean {
  return /^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@.,;<>]+$/.test(text);
}
