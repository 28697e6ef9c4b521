import { ancestorsOf, titleOf } from "../../../../src/routes/links.ts";
import type { Route } from "../../../../src/routes/route.ts";
import { sampleOf } from "../../../../src/routes/sample.ts";
import { InlineValue } from "../../../components/inline/inline.tsx";
import { usePage } from "../../../page-context.tsx";

/** The pages of the language that a supervisor would draw. */
export function Sample() {
  const { site, table, route, translator } = usePage();
  const { t } = translator;
  const sample = sampleOf({ table, site }, route.language);
  const titles = Map.groupBy(sample, (page) => titleOf(page, site, translator).value);
  return (
    <>
      <p>{t("ui.statement.tests.sampleWhy")}</p>
      <details class="disclosure">
        <summary>{t("ui.statement.tests.sampleCount", { count: sample.length })}</summary>
        <ul class="sample">
          {[...titles.values()].flatMap((alike) =>
            alike.map((page) => (
              <li key={page.key}>
                <a href={page.url}>
                  <InlineValue {...titleOf(page, site, translator)} />
                  {alike.length > 1 && <PartOf page={page} />}
                </a>
              </li>
            )),
          )}
        </ul>
      </details>
    </>
  );
}

/** What tells a page from another one with the same title: the page above it. */
function PartOf({ page }: { readonly page: Route }) {
  const { site, table, translator } = usePage();
  const whole = ancestorsOf(page, table).at(-1);
  return whole ? (
    <>
      {" ("}
      <InlineValue {...titleOf(whole, site, translator)} />)
    </>
  ) : null;
}
