import type { KnownProblem } from "../../../../src/kinds/known-problem/schema.ts";
import { thingAnchor } from "../../../../src/routes/thing-anchor.ts";
import { Day } from "../../../components/day/day.tsx";
import { Facts } from "../../../components/facts/facts.tsx";
import { below, Heading, type HeadingLevel } from "../../../components/heading/heading.tsx";
import { Inline } from "../../../components/inline/inline.tsx";
import { LocalizedProse } from "../../../components/prose/prose.tsx";
import { usePage } from "../../../page-context.tsx";
import { ProblemPages } from "./problem-pages.tsx";

interface ProblemEntryProps {
  readonly problem: KnownProblem;
  readonly level: HeadingLevel;
}

/** A known problem: what does not work, where, why, and when it will be mended. */
export function ProblemEntry({ problem, level }: ProblemEntryProps) {
  const { t } = usePage().translator;
  const { id, kind, title, description, criteria, since, reason } = problem;
  return (
    <div class="problem">
      <Heading level={level} id={thingAnchor(id)}>
        <Inline text={title} />
      </Heading>
      {description && (
        <LocalizedProse text={description} headingLevel={below(level)} idPrefix={`${id}_about_`} />
      )}
      {reason && (
        <>
          <Heading level={below(level)}>{t(`ui.statement.problems.reason.${kind}`)}</Heading>
          <LocalizedProse text={reason} headingLevel={6} idPrefix={`${id}_reason_`} />
        </>
      )}
      <Facts
        facts={[
          { term: t("ui.statement.problems.pages"), value: <ProblemPages pages={problem.pages} /> },
          criteria.length > 0 && {
            term: t("ui.statement.problems.criteria"),
            value: criteria.join(", "),
          },
          { term: t("ui.statement.problems.since"), value: <Day date={since} /> },
          problem.kind === "non-compliance" &&
            problem.plan && {
              term: t("ui.statement.problems.mending"),
              value: <Inline text={problem.plan} />,
            },
          problem.kind === "non-compliance" &&
            problem.mendedBy !== undefined && {
              term: t("ui.statement.problems.mendedBy"),
              value: <Day date={problem.mendedBy} />,
            },
        ]}
      />
    </div>
  );
}
