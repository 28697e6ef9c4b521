import type { KnownProblem } from "../../../../src/kinds/known-problem/schema.ts";
import type { ProblemKind } from "../../../../src/kinds/problem-choices.ts";
import { groupsOf, type SituationGroup } from "../../../../src/kinds/statement/problem-groups.ts";
import { thingAnchor } from "../../../../src/routes/thing-anchor.ts";
import type { HeadingLevel } from "../../../components/heading/heading.tsx";
import { Inline } from "../../../components/inline/inline.tsx";
import { usePage } from "../../../page-context.tsx";
import { ExemptPages, exemptPages } from "./exempt-pages.tsx";
import { ProblemEntry } from "./problem-entry.tsx";

/** What is not accessible: by what it means for the law, and there by how people use a page. */
export function ProblemGroups() {
  const { site, table, route, translator } = usePage();
  const { t } = translator;
  const exempt = exemptPages(table, route.language);
  const exemptIn = (kind: ProblemKind) => (kind === "outside-law" ? exempt : []);
  return (
    <>
      <h2>{t("ui.statement.problems.title")}</h2>
      {groupsOf(site).map(({ kind, situations, others }) => (
        <section key={kind} class="problem-group">
          <h3>{t(`ui.statement.problems.kind.${kind}`)}</h3>
          {situations.length + others.length + exemptIn(kind).length === 0 && (
            <p>{t(`ui.statement.problems.none.${kind}`)}</p>
          )}
          <ExemptPages routes={exemptIn(kind)} />
          <Problems problems={others} level={4} />
          {situations.map((group) => (
            <Situation key={group.situation} group={group} />
          ))}
        </section>
      ))}
    </>
  );
}

function Situation({ group }: { readonly group: SituationGroup }) {
  const { t } = usePage().translator;
  const { situation, problems, also } = group;
  return (
    <>
      <h4>{t(`ui.statement.problems.situation.${situation}`)}</h4>
      <Problems problems={problems} level={5} />
      {also.length > 0 && (
        <>
          <p>{t("ui.statement.problems.also")}</p>
          <ul>
            {also.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${thingAnchor(id)}`}>
                  <Inline text={title} />
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

interface ProblemsProps {
  readonly problems: readonly KnownProblem[];
  readonly level: HeadingLevel;
}

function Problems({ problems, level }: ProblemsProps) {
  return (
    <>
      {problems.map((problem) => (
        <ProblemEntry key={problem.id} problem={problem} level={level} />
      ))}
    </>
  );
}
