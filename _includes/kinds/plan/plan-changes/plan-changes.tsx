import type { EffectTarget } from "../../../../src/kinds/plan/effect-target.ts";
import type { Area, Plan } from "../../../../src/kinds/plan/schema.ts";
import { below, Heading, type HeadingLevel } from "../../../components/heading/heading.tsx";
import { Inline } from "../../../components/inline/inline.tsx";
import { LinkList } from "../../../components/link-list/link-list.tsx";
import { ThingLink } from "../../../components/thing-link/thing-link.tsx";
import { usePage } from "../../../page-context.tsx";
import { describeTarget } from "../target-words/describe-target.ts";
import { type PlanChanges as Changes, comparePlans } from "./compare-plans.ts";

interface PlanChangesProps {
  readonly before: Plan;
  readonly after: Plan;
  readonly level: HeadingLevel;
}

/** What is new, what is gone and what has another value since the plan before. */
export function PlanChanges({ before, after, level }: PlanChangesProps) {
  const { t } = usePage().translator;
  const changes = comparePlans(before, after);
  const isSame = Object.values(changes).every(({ length }) => length === 0);
  return (
    <section class="plan-changes" aria-labelledby="changes">
      <Heading level={level} id="changes">
        {t("ui.plan.changes.title")}
      </Heading>
      <p>
        <ThingLink to={{ kind: "plan", id: before.id }} />
      </p>
      {isSame && <p>{t("ui.plan.changes.none")}</p>}
      <Areas plan={after} heading="newAreas" areas={changes.newAreas} level={below(level)} />
      <Areas plan={before} heading="goneAreas" areas={changes.goneAreas} level={below(level)} />
      <Targets heading="newTargets" targets={changes.newTargets} level={below(level)} />
      <Targets heading="goneTargets" targets={changes.goneTargets} level={below(level)} />
      <ChangedTargets changed={changes.changedTargets} level={below(level)} />
    </section>
  );
}

interface AreasProps {
  readonly plan: Plan;
  readonly heading: "newAreas" | "goneAreas";
  readonly areas: readonly Area[];
  readonly level: HeadingLevel;
}

function Areas({ plan, heading, areas, level }: AreasProps) {
  const { t } = usePage().translator;
  return (
    <LinkList heading={t(`ui.plan.changes.${heading}`)} level={level}>
      {areas.map(({ id }) => (
        <ThingLink key={id} to={{ kind: "area", id: `${plan.id}/${id}` }} />
      ))}
    </LinkList>
  );
}

interface TargetsProps {
  readonly heading: "newTargets" | "goneTargets";
  readonly targets: readonly EffectTarget[];
  readonly level: HeadingLevel;
}

function Targets({ heading, targets, level }: TargetsProps) {
  const { translator } = usePage();
  return (
    <LinkList heading={translator.t(`ui.plan.changes.${heading}`)} level={level}>
      {targets.map((target) => (
        <Change key={target.id} target={target} words={describeTarget(target, translator)} />
      ))}
    </LinkList>
  );
}

interface ChangedTargetsProps {
  readonly changed: Changes["changedTargets"];
  readonly level: HeadingLevel;
}

function ChangedTargets({ changed, level }: ChangedTargetsProps) {
  const { translator } = usePage();
  const { t } = translator;
  return (
    <LinkList heading={t("ui.plan.changes.changedTargets")} level={level}>
      {changed.map(({ before, after }) => (
        <Change
          key={after.id}
          target={after}
          words={t("ui.plan.changes.fromTo", {
            before: describeTarget(before, translator),
            after: describeTarget(after, translator),
          })}
        />
      ))}
    </LinkList>
  );
}

interface ChangeProps {
  readonly target: EffectTarget;
  readonly words: string;
}

function Change({ target, words }: ChangeProps) {
  return (
    <>
      <strong>
        <Inline text={target.metric} />
      </strong>{" "}
      {words}
    </>
  );
}
