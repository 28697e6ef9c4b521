/** The forms by which visitors answer. The name is part of the address that a form posts to. */
export const formKinds = ["comment", "feedback", "accessibility"] as const;
export type FormKind = (typeof formKinds)[number];

export type FieldType = "text" | "email" | "multiline" | "choice";

/** A field that a visitor fills in. Its texts are `ui.forms.<kind>.fields.<name>` in the locales. */
export interface FormField {
  readonly name: string;
  readonly type: FieldType;
  readonly required: boolean;
  /** Required as well where another field has a value. */
  readonly requiredWhen?: { readonly field: string; readonly is: string };
  /** UTF-16 units, as `maxlength` counts them, with a line break as one. */
  readonly maxLength: number;
  /** What the browser may fill in (WCAG 1.3.5). */
  readonly autocomplete?: "name" | "email";
  /** The values of a choice. */
  readonly choices?: readonly string[];
}

/** A form: its fields in the order in which they are shown. */
export interface Form {
  readonly kind: FormKind;
  readonly fields: readonly FormField[];
}

/** What is sent along without being filled in by a visitor. */
export const hiddenFields = {
  /** The key of the page on which the form stands or which it is about: `page:news/focus-2017`. */
  page: "page",
  /** A UUID of the message, set by a script, by which a repeated post is known. */
  id: "id",
  /** When the form was opened, in milliseconds since 1970, set by a script. */
  opened: "opened",
  /** A trap: people do not see it, programs that send advertisements fill it in. */
  trap: "website",
} as const;

const name = { name: "name", type: "text", maxLength: 100, autocomplete: "name" } as const;
const email = { name: "email", type: "email", maxLength: 254, autocomplete: "email" } as const;

const forms: Readonly<Record<FormKind, Form>> = {
  comment: {
    kind: "comment",
    fields: [
      { name: "comment", type: "multiline", required: true, maxLength: 4000 },
      { ...name, required: true },
      { ...email, required: false },
    ],
  },
  feedback: {
    kind: "feedback",
    fields: [
      {
        name: "found",
        type: "choice",
        required: true,
        maxLength: 20,
        choices: ["yes", "partly", "no"],
      },
      { name: "message", type: "multiline", required: false, maxLength: 2000 },
    ],
  },
  accessibility: {
    kind: "accessibility",
    fields: [
      {
        name: "errand",
        type: "choice",
        required: true,
        maxLength: 20,
        choices: ["problem", "copy"],
      },
      { name: "where", type: "text", required: false, maxLength: 500 },
      { name: "description", type: "multiline", required: true, maxLength: 4000 },
      { ...name, required: false },
      { ...email, required: false, requiredWhen: { field: "errand", is: "copy" } },
    ],
  },
};

/** The fields of a form. */
export function formOf(kind: FormKind): Form {
  return forms[kind];
}

/** True for the name of a form, as it stands in an address. */
export function isFormKind(text: string): text is FormKind {
  return formKinds.some((kind) => kind === text);
}
