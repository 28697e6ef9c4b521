import { type FormKind, formOf, hiddenFields } from "../forms/form.ts";
import { type FormEntries, validateForm } from "../forms/validate-form.ts";
import { takesForm } from "../routes/form-answer.ts";
import type { Route } from "../routes/route.ts";
import { type Answer, refusal } from "./answer.ts";
import type { NewMessage } from "./message.ts";
import type { ReceiverOptions } from "./receiver-options.ts";
import { isSuspected } from "./suspect.ts";

/** A form that was posted, as it could be read. */
export interface PostedForm {
  readonly form: FormKind;
  readonly language: string;
  readonly entries: FormEntries;
  /** The sender's address, by which a form without an id is known when it is sent once more. */
  readonly address: string;
}

/** What becomes of a posted form: it is answered at once, or is a message to be kept. */
export type Received =
  | { readonly refused: Answer }
  | { readonly message: NewMessage; readonly page: Route | undefined };

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Checks a posted form once more: the browser may have checked it, and may not.
 * @param now milliseconds since 1970
 */
export function receiveForm(posted: PostedForm, options: ReceiverOptions, now: number): Received {
  const { form, language, address } = posted;
  const typed = knownEntries(posted);
  const page = pageOf(posted, options);
  if (!page && form !== "accessibility")
    return { refused: refusal("not-found", language, { form, entries: typed }) };
  const checked = validateForm(form, typed);
  if (checked.faults) {
    const { faults } = checked;
    const entries = { ...typed, ...checked.entries };
    return {
      refused: { status: 422, language, answer: { state: "mend", form, entries, faults, page } },
    };
  }
  const id = typed[hiddenFields.id] ?? "";
  const message: NewMessage = {
    form,
    language,
    state: isSuspected(form, typed, now) ? "suspected" : "waiting",
    page: page?.key,
    values: checked.values,
    sender: uuid.test(id) ? { id: id.toLowerCase() } : { address },
    received: now,
  };
  return { message, page };
}

/** The page that a form is about, where the site has it and it takes such forms. */
export function pageOf(
  { form, language, entries }: Pick<PostedForm, "form" | "language" | "entries">,
  { project }: Pick<ReceiverOptions, "project">,
): Route | undefined {
  const page = project.table.find(entries[hiddenFields.page] ?? "", language);
  return page && takesForm(form, page) ? page : undefined;
}

/** What the form asks for and sends along, without whatever else was posted. */
export function knownEntries({
  form,
  entries,
}: Pick<PostedForm, "form" | "entries">): Readonly<Record<string, string>> {
  const names = [...formOf(form).fields.map(({ name }) => name), ...Object.values(hiddenFields)];
  return Object.fromEntries(
    names.filter((name) => Object.hasOwn(entries, name)).map((name) => [name, entries[name] ?? ""]),
  );
}
