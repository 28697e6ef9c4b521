import type { ManualTest } from "../../../../src/kinds/manual-test/schema.ts";
import { referenceKey } from "../../../../src/model/reference.ts";
import { get } from "../../../../src/model/site.ts";
import { thingAnchor } from "../../../../src/routes/thing-anchor.ts";
import { Day } from "../../../components/day/day.tsx";
import { Facts } from "../../../components/facts/facts.tsx";
import { Inline } from "../../../components/inline/inline.tsx";
import { LocalizedProse } from "../../../components/prose/prose.tsx";
import { Slotted, slot } from "../../../components/slotted/slotted.tsx";
import { ThingLink } from "../../../components/thing-link/thing-link.tsx";
import { usePage } from "../../../page-context.tsx";

/** What people have tried, the latest first. */
export function ManualTests() {
  const { site, translator } = usePage();
  const tests = [...site.things["manual-test"].values()].toSorted((a, b) =>
    a.date > b.date ? -1 : a.date < b.date ? 1 : 0,
  );
  if (tests.length === 0) return <p>{translator.t("ui.statement.tests.noManual")}</p>;
  return (
    <div class="manual-tests">
      {tests.map((test) => (
        <Test key={test.id} test={test} />
      ))}
    </div>
  );
}

function Test({ test }: { readonly test: ManualTest }) {
  const { t } = usePage().translator;
  const { id, date, method, tools, testers, pages, result, problems } = test;
  const name = t(`ui.statement.tests.method.${method}`);
  return (
    <div class="manual-test">
      <h4>
        <Slotted text={t("ui.statement.tests.heading", { method: name, date: slot })}>
          <Day date={date} />
        </Slotted>
      </h4>
      <LocalizedProse text={result} headingLevel={5} idPrefix={`test_${id}_`} />
      <Facts
        facts={[
          tools && { term: t("ui.statement.tests.tools"), value: <Inline text={tools} /> },
          { term: t("ui.statement.tests.testers"), value: <Inline text={testers} /> },
          {
            term: t("ui.statement.tests.pages"),
            value: (
              <ul>
                {pages.map((page) => (
                  <li key={referenceKey(page)}>
                    <ThingLink to={page} />
                  </li>
                ))}
              </ul>
            ),
          },
          problems.length > 0 && {
            term: t("ui.statement.tests.problems"),
            value: <FoundProblems problems={problems} />,
          },
        ]}
      />
    </div>
  );
}

function FoundProblems({ problems }: Pick<ManualTest, "problems">) {
  const { site } = usePage();
  return (
    <ul>
      {problems.map((problem) => (
        <li key={problem.id}>
          <a href={`#${thingAnchor(problem.id)}`}>
            <Inline text={get(site.things["known-problem"], problem).title} />
          </a>
        </li>
      ))}
    </ul>
  );
}
