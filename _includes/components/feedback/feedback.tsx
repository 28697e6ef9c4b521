import type { View } from "../../../src/routes/route.ts";
import { usePage } from "../../page-context.tsx";
import { Form } from "../form/form.tsx";

/** Pages that only lead to others, or on which another form stands alone. */
const without: readonly View["kind"][] = [
  "start",
  "search",
  "a-to-z",
  "site-map",
  "report",
  "form-answer",
];

/** "Did you find what you needed?" at the foot of a page: closed until somebody wants to answer. */
export function Feedback() {
  const { site, route, translator } = usePage();
  if (!site.settings.forms || without.includes(route.view.kind)) return null;
  return (
    <details class="feedback disclosure" data-not-read data-pagefind-ignore>
      <summary>{translator.t("ui.forms.feedback.title")}</summary>
      <Form kind="feedback" page={route.key} level={2} />
    </details>
  );
}
