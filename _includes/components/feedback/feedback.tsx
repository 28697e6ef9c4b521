import { usePage } from "../../page-context.tsx";
import { Form } from "../form/form.tsx";

/** "Did you find what you needed?" at the foot of a page: closed until somebody wants to answer. */
export function Feedback() {
  const { site, route, translator } = usePage();
  if (!site.settings.forms || route.page.hasFeedback === false) return null;
  return (
    <details class="feedback disclosure" data-not-read data-pagefind-ignore>
      <summary>{translator.t("ui.forms.feedback.title")}</summary>
      <Form kind="feedback" page={route.key} level={2} />
    </details>
  );
}
