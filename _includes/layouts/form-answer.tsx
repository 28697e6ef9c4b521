import { formAddress } from "../../src/forms/form-settings.ts";
import type { Translator } from "../../src/i18n/translator.ts";
import type { Site } from "../../src/model/site.ts";
import { answerPage, type FormAnswer } from "../../src/routes/form-answer.ts";
import { titleOf } from "../../src/routes/links.ts";
import type { PageDefinition } from "../../src/routes/page-definition.ts";
import type { Route, RouteTable } from "../../src/routes/route.ts";
import { Form } from "../components/form/form.tsx";
import { FormPrivacy } from "../components/form/form-privacy.tsx";
import { InlineValue } from "../components/inline/inline.tsx";
import { PageHeader } from "../components/page-header/page-header.tsx";
import { Slotted, slot } from "../components/slotted/slotted.tsx";
import { ThingLink } from "../components/thing-link/thing-link.tsx";
import type { Looks } from "../kinds/kind-looks.ts";
import { type Assets, type PageContext, usePage } from "../page-context.tsx";

/** What an answer is rendered with, in one language. */
export interface FormAnswerContext {
  readonly site: Site;
  readonly table: RouteTable;
  readonly translator: Translator;
  readonly assets: Assets;
  readonly looks: Looks;
  readonly language: string;
}

/** An answer as a page: it stands at no address of the site, and in no list of its pages. */
export function pageOfAnswer(
  { language, ...context }: FormAnswerContext,
  answer: FormAnswer,
): PageContext {
  const { forms } = context.site.settings;
  const url = forms && answer.form ? formAddress(forms, language, answer.form) : "/";
  const key = `form-answer:${answer.state}`;
  return {
    ...context,
    route: { key, language, url, page: answerPage as PageDefinition, subject: answer },
  };
}

interface FormAnswerProps {
  readonly answer: FormAnswer;
}

/** What a visitor sees after a form has been sent. */
export function FormAnswerLayout({ answer }: FormAnswerProps) {
  return (
    <div class="wrapper page form-answer">
      <PageHeader>
        <Words answer={answer} />
      </PageHeader>
      <Again answer={answer} />
      <WayBack page={answer.page} />
    </div>
  );
}

function Words({ answer }: FormAnswerProps) {
  const { site, translator } = usePage();
  const { t } = translator;
  const { forms } = site.settings;
  if (answer.state === "mend") return <About page={answer.page} />;
  if (answer.state === "refused")
    return (
      <>
        <p class="preamble">{t(`ui.forms.refused.${answer.reason}.text`)}</p>
        {answer.entries && <p>{t("ui.forms.refusedKept")}</p>}
      </>
    );
  return (
    <>
      <p class="preamble">{t(`ui.forms.thanks.${answer.form}.text`)}</p>
      {forms && <FormPrivacy days={forms.keepDays[answer.form]} page={forms.privacy} />}
      <form-sent data-kind={answer.form} data-page={answer.page?.key} />
    </>
  );
}

/** Which page a form is about, now that it stands alone. */
function About({ page }: { readonly page: Route | undefined }) {
  const { site, translator } = usePage();
  if (!page || page.key === "section:report") return null;
  return (
    <p>
      <Slotted text={translator.t("ui.forms.about", { title: slot })}>
        <a href={page.url}>
          <InlineValue {...titleOf(page, site, translator)} />
        </a>
      </Slotted>
    </p>
  );
}

/** WCAG 3.3.7: nobody writes the same twice. */
function Again({ answer }: FormAnswerProps) {
  if (answer.state === "thanks" || !answer.form || !answer.entries) return null;
  return (
    <Form
      kind={answer.form}
      page={answer.page?.key}
      entries={answer.entries}
      faults={answer.state === "mend" ? answer.faults : []}
      level={2}
    />
  );
}

function WayBack({ page }: { readonly page: Route | undefined }) {
  const { site, translator } = usePage();
  const { t } = translator;
  return (
    <p class="more">
      {page ? (
        <a href={page.url}>
          <Slotted text={t("ui.forms.backToPage", { title: slot })}>
            <InlineValue {...titleOf(page, site, translator)} />
          </Slotted>
        </a>
      ) : (
        <ThingLink to={{ kind: "section", id: "start" }}>{t("ui.forms.backToStart")}</ThingLink>
      )}
    </p>
  );
}
