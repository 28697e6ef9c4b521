import type { FormField } from "../../../src/forms/form.ts";
import { type FormFaultCode, faultCodesOf } from "../../../src/forms/validate-form.ts";
import { usePage } from "../../page-context.tsx";
import { Slotted, slot } from "../slotted/slotted.tsx";
import { type FieldTexts, faultText } from "./form-texts.ts";

export interface FieldProps {
  readonly field: FormField;
  readonly texts: FieldTexts;
  /** Unique on the page; the fault links to it. */
  readonly id: string;
  readonly value: string;
  readonly fault: FormFaultCode | undefined;
}

/** A field with its label, its hint, and what is wrong with it. */
export function Field(props: FieldProps) {
  const { field, fault } = props;
  return (
    <div class={fault ? "field field--fault" : "field"} data-field={field.name}>
      {field.type === "choice" ? <Choice {...props} /> : <Text {...props} />}
      {faultCodesOf(field).map((code) => (
        <template key={code} data-fault={code}>
          <Fault {...props} code={code} id={undefined} />
        </template>
      ))}
    </div>
  );
}

/** WCAG 3.3.2: what may always be left empty says so; for the rest, a hint says when. */
function useLabel({ field, texts }: FieldProps): string {
  const { t } = usePage().translator;
  const isOptional = !field.required && !field.requiredWhen;
  return isOptional ? t("ui.forms.optional", { label: texts.label }) : texts.label;
}

function Text(props: FieldProps) {
  const { field, texts, id, value, fault } = props;
  const { name, type, maxLength, required, autocomplete } = field;
  return (
    <>
      <label for={id}>{useLabel(props)}</label>
      {texts.hint && (
        <p class="field__hint" id={`${id}-hint`}>
          {texts.hint}
        </p>
      )}
      {fault && <Fault {...props} code={fault} />}
      {type === "multiline" ? (
        <textarea
          id={id}
          name={name}
          maxLength={maxLength}
          required={required}
          autocomplete={autocomplete}
          aria-describedby={describedBy(props)}
          aria-invalid={fault ? "true" : undefined}
          rows={5}
        >
          {value}
        </textarea>
      ) : (
        <input
          id={id}
          name={name}
          type={type === "email" ? "email" : "text"}
          maxLength={maxLength}
          required={required}
          autocomplete={autocomplete}
          list={undefined}
          aria-describedby={describedBy(props)}
          aria-invalid={fault ? "true" : undefined}
          value={value || undefined}
        />
      )}
    </>
  );
}

function Choice(props: FieldProps) {
  const { field, texts, id, value, fault } = props;
  return (
    <fieldset
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a group cannot be invalid
      role="radiogroup"
      aria-describedby={describedBy(props)}
      aria-invalid={fault ? "true" : undefined}
    >
      <legend>{useLabel(props)}</legend>
      {fault && <Fault {...props} code={fault} />}
      <div class="field__choices">
        {field.choices?.map((choice, index) => (
          <label class="field__choice" key={choice}>
            <input
              type="radio"
              id={index === 0 ? id : `${id}-${choice}`}
              name={field.name}
              value={choice}
              required={field.required}
              checked={choice === value}
            />
            <span>{texts.choices?.[choice]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function describedBy({ id, texts, fault }: FieldProps): string | undefined {
  const ids = [texts.hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
}

interface FaultProps extends Pick<FieldProps, "field" | "texts"> {
  /** Of the field; absent in a template, from which a script makes the fault. */
  readonly id: string | undefined;
  readonly code: FormFaultCode;
}

/** WCAG 3.3.1: in words, beside the field. */
function Fault({ id, field, texts, code }: FaultProps) {
  const { translator } = usePage();
  return (
    <p class="field__fault" id={id && `${id}-fault`}>
      <Slotted text={translator.t("ui.forms.faultAtField", { fault: slot })}>
        <span>{faultText(code, texts, { max: field.maxLength, translator })}</span>
      </Slotted>
    </p>
  );
}
