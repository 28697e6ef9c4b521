import { type FormKind, formKinds } from "../forms/form.ts";
import { validateForm } from "../forms/validate-form.ts";
import { type FormAnswer, takesForm } from "../routes/form-answer.ts";
import type { Route } from "../routes/route.ts";
import { type Answer, refusal, renderAnswer } from "./answer.ts";
import { thanksWord } from "./answer-post.ts";
import { addressAt, formsPath, type ReceiverOptions } from "./receiver-options.ts";

type Options = Pick<ReceiverOptions, "project" | "forms" | "assets">;

/**
 * What the receiver of a site says to those who send its forms, as no built page does: the thanks for
 * each form, each form with all that can be wrong with an empty one, and a refusal.
 * @returns HTML by address, in all languages
 */
export function sampleAnswers(options: Options): ReadonlyMap<string, string> {
  const { languages } = options.project.site.settings;
  return new Map(
    languages.flatMap((language) =>
      formKinds.flatMap((form) => {
        const page = pageFor(form, language, options);
        if (!page && form !== "accessibility") return [];
        const path = formsPath(options);
        const place = `${addressAt(path, options) ?? path}${language}/${form}/`;
        const html = (answer: FormAnswer): string =>
          renderAnswer({ status: 200, language, answer }, options);
        return [
          [`${place}${thanksWord(language, options)}`, html({ state: "thanks", form, page })],
          [place, html({ state: "mend", form, entries: {}, faults: faultsOf(form), page })],
          [`${place}too-often`, renderAnswer(tooOften(language, form, page), options)],
        ] as const;
      }),
    ),
  );
}

function pageFor(form: FormKind, language: string, { project }: Options): Route | undefined {
  return project.table.routes.find(
    (route) => route.language === language && takesForm(form, route),
  );
}

function faultsOf(form: FormKind) {
  return validateForm(form, {}).faults ?? [];
}

function tooOften(language: string, form: FormKind, page: Route | undefined): Answer {
  return refusal("too-often", language, { form, entries: {}, page });
}
