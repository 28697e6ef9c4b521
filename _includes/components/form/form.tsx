import { type FormKind, formOf, hiddenFields } from "../../../src/forms/form.ts";
import { formAddress } from "../../../src/forms/form-settings.ts";
import type { FormEntries, FormFault } from "../../../src/forms/validate-form.ts";
import { titleWithFault } from "../../../src/routes/document-title.ts";
import { usePage } from "../../page-context.tsx";
import type { HeadingLevel } from "../heading/heading.tsx";
import { slot } from "../slotted/slotted.tsx";
import { Field } from "./form-field.tsx";
import { FormPrivacy } from "./form-privacy.tsx";
import { FormSummary } from "./form-summary.tsx";
import { faultText, fieldTextsOf } from "./form-texts.ts";

interface FormProps {
  readonly kind: FormKind;
  /** The key of the page that it is about. */
  readonly page?: string | undefined;
  /** What has been typed, or is known beforehand. */
  readonly entries?: FormEntries | undefined;
  /** Set where the form has come back from the receiver. */
  readonly faults?: readonly FormFault[] | undefined;
  /** Of the heading of the summary of faults. */
  readonly level: HeadingLevel;
}

/**
 * A form that a visitor fills in. It works without a script; with one, it is checked before it is
 * sent, and what was typed is kept until it has arrived.
 */
export function Form({ kind, page, entries = {}, faults, level }: FormProps) {
  const context = usePage();
  const { site, route, translator } = context;
  const { t } = translator;
  const { forms } = site.settings;
  if (!forms) return null;
  return (
    <visitor-form
      data-kind={kind}
      data-page={page}
      data-returned={faults ? "" : undefined}
      data-fault-title={titleWithFault(context)}
      data-left={t("ui.forms.left", { number: slot })}
      data-over={t("ui.forms.over", { number: slot })}
      data-sending={t("ui.forms.sending")}
      data-not-read
      data-pagefind-ignore
    >
      <form class="form" method="post" action={formAddress(forms, route.language, kind)}>
        <Faults kind={kind} faults={faults ?? []} level={level} />
        <Fields kind={kind} entries={entries} faults={faults ?? []} />
        <Hidden kind={kind} page={page} />
        <FormPrivacy days={forms.keepDays[kind]} page={forms.privacy} />
        <div class="form__send">
          <button class="button" type="submit">
            {t(`ui.forms.${kind}.send`)}
          </button>
          <p class="form__status" role="status" />
        </div>
        <template data-part="kept">
          <p class="form__kept">
            {t("ui.forms.restored")}{" "}
            <button class="form__clear" type="button">
              {t("ui.forms.clear")}
            </button>
          </p>
        </template>
      </form>
    </visitor-form>
  );
}

interface PartProps {
  readonly kind: FormKind;
  readonly faults: readonly FormFault[];
}

function Faults({ kind, faults, level }: PartProps & Pick<FormProps, "level">) {
  const { translator } = usePage();
  const texts = fieldTextsOf(kind, translator);
  const items = formOf(kind).fields.flatMap((field) => {
    const fault = faults.find((one) => one.field === field.name);
    const words = texts[field.name];
    if (!fault || !words) return [];
    const text = faultText(fault.code, words, { max: field.maxLength, translator });
    return [{ fieldId: `${kind}-${field.name}`, text }];
  });
  return (
    <>
      {items.length > 0 && <FormSummary id={kind} level={level} faults={items} />}
      <template data-part="summary">
        <FormSummary level={level} faults={[]} />
      </template>
    </>
  );
}

function Fields({ kind, entries, faults }: PartProps & { readonly entries: FormEntries }) {
  const texts = fieldTextsOf(kind, usePage().translator);
  return (
    <>
      {formOf(kind).fields.map((field) => (
        <Field
          key={field.name}
          field={field}
          texts={texts[field.name] ?? { label: field.name }}
          id={`${kind}-${field.name}`}
          value={entries[field.name] ?? ""}
          fault={faults.find((fault) => fault.field === field.name)?.code}
        />
      ))}
    </>
  );
}

function Hidden({ kind, page }: Pick<FormProps, "kind" | "page">) {
  const { t } = usePage().translator;
  const trap = `${kind}-${hiddenFields.trap}`;
  return (
    <>
      {page !== undefined && <input type="hidden" name={hiddenFields.page} value={page} />}
      <div class="form__trap visually-hidden" aria-hidden="true">
        <label for={trap}>{t("ui.forms.trap")}</label>
        <input id={trap} name={hiddenFields.trap} type="text" tabIndex={-1} autocomplete="off" />
      </div>
    </>
  );
}
