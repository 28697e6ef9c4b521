import { titleOf } from "../../../../src/routes/links.ts";
import { sampleOf } from "../../../../src/routes/sample.ts";
import { InlineValue } from "../../../components/inline/inline.tsx";
import { usePage } from "../../../page-context.tsx";

/** The pages of the language that a supervisor would draw. */
export function Sample() {
  const { site, table, route, translator } = usePage();
  const { t } = translator;
  const sample = sampleOf({ table, site }, route.language);
  return (
    <>
      <p>{t("ui.statement.tests.sampleWhy")}</p>
      <details class="disclosure">
        <summary>{t("ui.statement.tests.sampleCount", { count: sample.length })}</summary>
        <ul class="sample">
          {sample.map((page) => (
            <li key={page.key}>
              <a href={page.url}>
                <InlineValue {...titleOf(page, site, translator)} />
              </a>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
