import type { Area, Plan } from "../../../src/kinds/plan/schema.ts";
import { Inline } from "../../components/inline/inline.tsx";
import { Notice } from "../../components/notice/notice.tsx";
import { PageHeader } from "../../components/page-header/page-header.tsx";
import { SectionLinks } from "../../components/section-links/section-links.tsx";
import { ThingLink } from "../../components/thing-link/thing-link.tsx";
import { usePage } from "../../page-context.tsx";
import { ActionGroups } from "./action-groups/action-groups.tsx";
import { AreaPriorities } from "./area-priorities.tsx";
import { MissingList } from "./missing-list/missing-list.tsx";
import { PlanContact } from "./plan-contact.tsx";
import { PlanFacts } from "./plan-facts/plan-facts.tsx";
import { PlanMenu } from "./plan-menu/plan-menu.tsx";
import { PrintedPage } from "./printed-page/printed-page.tsx";
import { TargetSection } from "./target-section/target-section.tsx";

interface AreaProps {
  readonly plan: Plan;
  readonly area: Area;
}

/** An area of a plan: its goal, its sub-goals, its targets, and what is to be done. */
export function AreaLayout({ plan, area }: AreaProps) {
  const { t } = usePage().translator;
  const missing = plan.missing.filter((lack) => lack.area === area.id);
  return (
    <div class="wrapper page article">
      <PageHeader kind={<ThingLink to={{ kind: "plan", id: plan.id }} />}>
        <Chapter plan={plan} area={area} />
        <PlanMenu plan={plan} />
      </PageHeader>
      <div class="article__side">
        <SectionLinks sections={useSections(area, missing.length > 0)} />
        <AreaPriorities area={area} />
      </div>
      <div class="article__body stack">
        <Goals plan={plan} area={area} />
        <Targets plan={plan} area={area} />
        {area.actionGroups.length > 0 && (
          <section aria-labelledby="actions">
            <h2 id="actions">{t("ui.plan.actions")}</h2>
            <ActionGroups plan={plan} groups={area.actionGroups} level={3} />
          </section>
        )}
        <MissingList plan={plan} missing={missing} level={2} />
        <PlanContact plan={plan} level={2} />
      </div>
    </div>
  );
}

function useSections({ strategicGoal, subGoals, actionGroups }: Area, hasMissing: boolean) {
  const { t } = usePage().translator;
  return [
    strategicGoal && { id: "strategic-goal", title: t("ui.plan.goal") },
    subGoals.length > 0 && { id: "sub-goals", title: t("ui.plan.subGoals") },
    { id: "targets", title: t("ui.plan.targets") },
    actionGroups.length > 0 && { id: "actions", title: t("ui.plan.actions") },
    hasMissing && { id: "missing", title: t("ui.plan.missing") },
    { id: "contact", title: t("ui.contact.heading") },
  ].filter((section) => section !== undefined && section !== false);
}

/** The way to the chapter of the document, or why there is none. */
function Chapter({ plan, area }: AreaProps) {
  const { t } = usePage().translator;
  if (!area.textMissing)
    return (
      <p>
        <PrintedPage plan={plan} page={area.page} as="readChapter" />
      </p>
    );
  return (
    <Notice>
      <p>
        <strong>{t("ui.plan.chapterMissing")}</strong>
      </p>
      <p>
        <Inline text={area.textMissing} />
      </p>
    </Notice>
  );
}

function Goals({ plan, area: { strategicGoal, subGoals } }: AreaProps) {
  const { t } = usePage().translator;
  return (
    <>
      {strategicGoal && (
        <section aria-labelledby="strategic-goal">
          <h2 id="strategic-goal">{t("ui.plan.goal")}</h2>
          <p class="plan-statements__text">
            <Inline text={strategicGoal.text} />
          </p>
          <PrintedPage plan={plan} page={strategicGoal.page} />
        </section>
      )}
      {subGoals.length > 0 && (
        <section aria-labelledby="sub-goals">
          <h2 id="sub-goals">{t("ui.plan.subGoals")}</h2>
          <PlanFacts plan={plan} facts={subGoals} idPrefix="sub-goal" />
        </section>
      )}
    </>
  );
}

function Targets({ plan, area }: AreaProps) {
  const { t } = usePage().translator;
  return (
    <section aria-labelledby="targets">
      <h2 id="targets">{t("ui.plan.targets")}</h2>
      {area.targets.map((target) => (
        <TargetSection key={target.id} plan={plan} target={target} level={3} />
      ))}
      <p class="more">
        <a href="/data/targets.csv" download>
          {t("ui.plan.download")}
        </a>
      </p>
    </section>
  );
}
