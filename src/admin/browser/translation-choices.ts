import type { OpenForm } from "./open-form.ts";

/** The field in which somebody says that a translation is right. */
interface ChoiceField {
  /** That of the part of the form, as the CMS has it. */
  readonly locale: string;
  readonly key: string;
}

/** What editors have chosen in their forms. */
export interface TranslationChoices {
  /**
   * Whether a translation is said to be right: what somebody has chosen, or else what is proposed, which the
   * field shows from then on.
   */
  readonly choose: (form: OpenForm, field: ChoiceField, proposal: boolean) => boolean;
}

/** Tells what somebody has chosen from what was proposed to them before. */
export function keepChoices(): TranslationChoices {
  /** What was proposed, by the form as it was opened and the field. */
  const proposed = new Map<string, boolean>();
  return {
    choose: ({ id, createdAt, currentValues }, { locale, key }, proposal) => {
      const name = JSON.stringify([id, createdAt, locale, key]);
      const values = currentValues[locale];
      const isChosen = values?.[key] === true;
      if (!values || isChosen !== (proposed.get(name) ?? false)) return isChosen;
      proposed.set(name, proposal);
      if (isChosen !== proposal) values[key] = proposal;
      return proposal;
    },
  };
}
