import { usePage } from "../../page-context.tsx";
import { Heading, type HeadingLevel } from "../heading/heading.tsx";

interface FormSummaryProps {
  /** Unique on the page; absent in the template from which a script makes it. */
  readonly id?: string;
  readonly level: HeadingLevel;
  /** Empty in the template that a script fills in. */
  readonly faults: readonly { readonly fieldId: string; readonly text: string }[];
}

/** Everything that must be mended, each with the way to its field. It takes the focus. */
export function FormSummary({ id, level, faults }: FormSummaryProps) {
  const { t } = usePage().translator;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div
      class="form__summary"
      role="group"
      tabIndex={-1}
      autofocus={id !== undefined}
      aria-labelledby={id && `${id}-summary`}
    >
      <Heading level={level} id={id && `${id}-summary`}>
        {t("ui.forms.summary")}
      </Heading>
      <ul>
        {faults.map(({ fieldId, text }) => (
          <li key={fieldId}>
            <a href={`#${fieldId}`}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
