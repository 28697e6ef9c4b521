import type { FormKind } from "../forms/form.ts";
import type { FormEntries, FormFault } from "../forms/validate-form.ts";
import type { Translator } from "../i18n/translator.ts";
import { isRetired } from "../model/life.ts";
import type { PageDefinition } from "./page-definition.ts";
import type { Route } from "./route.ts";

/** Why a message was not taken, whatever it said; or why a page is not shown. */
export const refusals = [
  "too-large",
  "too-often",
  "unreadable",
  "not-found",
  "method",
  "unavailable",
  "foreign",
  "not-shown",
] as const;
export type Refusal = (typeof refusals)[number];

/** What the receiver has to say to the one who sent a form. */
export type FormAnswer =
  | { readonly state: "thanks"; readonly form: FormKind; readonly page?: Route | undefined }
  | {
      readonly state: "mend";
      readonly form: FormKind;
      readonly entries: FormEntries;
      readonly faults: readonly FormFault[];
      /** The page on which the form stood, or which it is about. */
      readonly page?: Route | undefined;
    }
  | {
      readonly state: "refused";
      readonly reason: Refusal;
      readonly form?: FormKind | undefined;
      readonly entries?: FormEntries | undefined;
      readonly page?: Route | undefined;
    };

/** The heading of an answer: what happened. */
function titleOfAnswer(answer: FormAnswer, { t }: Pick<Translator, "t">): string {
  if (answer.state === "refused") return t(`ui.forms.refused.${answer.reason}.title`);
  if (answer.state === "thanks") return t(`ui.forms.thanks.${answer.form}.title`);
  return t(`ui.forms.${answer.form}.title`);
}

/**
 * True where a form may be about a page: comments are taken where the page has them turned on, until it is
 * archived.
 */
export function takesForm(kind: FormKind, { page, subject, life }: Route): boolean {
  return kind !== "comment" || (!isRetired(life) && page.takesComments?.(subject) === true);
}

/** The page that an answer is shown as: it stands at no address of the site, and in no list. */
export const answerPage: PageDefinition<FormAnswer> = {
  key: ({ state }) => `form-answer:${state}`,
  segments: () => [],
  title: (answer, { translator }) => ({ value: titleOfAnswer(answer, translator) }),
  titleInTab: (answer, title, { translator: { t } }) =>
    answer.state === "mend" ? t("ui.forms.titleWithFault", { title }) : title,
  hasFeedback: false,
  isForSearchEngines: false,
};
