import type { FormKind } from "../../../src/forms/form.ts";
import type { FormFaultCode } from "../../../src/forms/validate-form.ts";
import type { Translator } from "../../../src/i18n/translator.ts";

/** The words of a field in the language of the page. */
export interface FieldTexts {
  readonly label: string;
  readonly hint?: string;
  /** Said where it is empty and must not be. */
  readonly missing?: string;
  /** The words of a choice, by its values. */
  readonly choices?: Readonly<Record<string, string>>;
}

/** The words of the fields of a form, by the names of the fields. */
export function fieldTextsOf(
  kind: FormKind,
  translator: Pick<Translator, "t">,
): Readonly<Record<string, FieldTexts>> {
  return writers[kind](translator);
}

const writers: Readonly<
  Record<FormKind, (translator: Pick<Translator, "t">) => Readonly<Record<string, FieldTexts>>>
> = {
  comment: ({ t }) => ({
    comment: {
      label: t("ui.forms.comment.comment.label"),
      missing: t("ui.forms.comment.comment.missing"),
    },
    name: {
      label: t("ui.forms.comment.name.label"),
      hint: t("ui.forms.comment.name.hint"),
      missing: t("ui.forms.comment.name.missing"),
    },
    email: {
      label: t("ui.forms.comment.email.label"),
      hint: t("ui.forms.comment.email.hint"),
    },
  }),
  feedback: ({ t }) => ({
    found: {
      label: t("ui.forms.feedback.found.label"),
      missing: t("ui.forms.feedback.found.missing"),
      choices: {
        yes: t("ui.forms.feedback.found.yes"),
        partly: t("ui.forms.feedback.found.partly"),
        no: t("ui.forms.feedback.found.no"),
      },
    },
    message: {
      label: t("ui.forms.feedback.message.label"),
      hint: t("ui.forms.feedback.message.hint"),
    },
  }),
  accessibility: ({ t }) => ({
    errand: {
      label: t("ui.forms.accessibility.errand.label"),
      missing: t("ui.forms.accessibility.errand.missing"),
      choices: {
        problem: t("ui.forms.accessibility.errand.problem"),
        copy: t("ui.forms.accessibility.errand.copy"),
      },
    },
    where: {
      label: t("ui.forms.accessibility.where.label"),
      hint: t("ui.forms.accessibility.where.hint"),
    },
    description: {
      label: t("ui.forms.accessibility.description.label"),
      hint: t("ui.forms.accessibility.description.hint"),
      missing: t("ui.forms.accessibility.description.missing"),
    },
    name: { label: t("ui.forms.accessibility.name.label") },
    email: {
      label: t("ui.forms.accessibility.email.label"),
      hint: t("ui.forms.accessibility.email.hint"),
      missing: t("ui.forms.accessibility.email.missing"),
    },
  }),
};

/** What is wrong with a field and how to mend it, in a sentence. */
export function faultText(
  code: FormFaultCode,
  { missing }: FieldTexts,
  { max, translator: { t, format } }: { readonly max: number; readonly translator: Translator },
): string {
  if (code === "missing") return missing ?? "";
  if (code === "too-long") return t("ui.forms.faults.too-long", { max: format.number(max) });
  return t(`ui.forms.faults.${code}`);
}
