import { Form } from "../../components/form/form.tsx";
import { PageHeader } from "../../components/page-header/page-header.tsx";
import { usePage } from "../../page-context.tsx";

/** Where anyone may report an accessibility problem or ask for an accessible copy, as the law asks. */
export function ReportLayout() {
  const { route, translator } = usePage();
  return (
    <div class="wrapper page">
      <PageHeader>
        <p class="preamble">{translator.t("ui.forms.accessibility.introduction")}</p>
      </PageHeader>
      <Form kind="accessibility" page={route.key} level={2} />
    </div>
  );
}
