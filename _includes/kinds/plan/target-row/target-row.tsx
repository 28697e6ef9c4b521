import type { EffectTarget } from "../../../../src/kinds/plan/effect-target.ts";
import type { Area, Plan } from "../../../../src/kinds/plan/schema.ts";
import { urlOf } from "../../../../src/routes/links.ts";
import { thingAnchor } from "../../../../src/routes/thing-anchor.ts";
import { Heading, type HeadingLevel } from "../../../components/heading/heading.tsx";
import { Inline } from "../../../components/inline/inline.tsx";
import { usePage } from "../../../page-context.tsx";
import { PrintedPage } from "../printed-page/printed-page.tsx";
import { BaselineWords } from "../target-words/baseline-words.tsx";
import { TargetWords } from "../target-words/target-words.tsx";

interface TargetRowProps {
  readonly plan: Plan;
  readonly area: Area;
  readonly target: EffectTarget;
  readonly level: HeadingLevel;
}

/** A target on the scorecard: what is measured, how much is wanted, and how the plan words it. */
export function TargetRow({ plan, area, target, level }: TargetRowProps) {
  const { table, route, translator } = usePage();
  const { t } = translator;
  const url = urlOf({ kind: "area", id: `${plan.id}/${area.id}` }, route.language, table);
  return (
    <div class="target-row">
      <Heading level={level} class="target-row__metric">
        <a href={`${url}#${thingAnchor(target.id)}`}>
          <Inline text={target.metric} />
        </a>
      </Heading>
      <dl class="target-row__figures">
        <div>
          <dt>{t("ui.plan.target")}</dt>
          <dd>
            <TargetWords target={target} />
          </dd>
        </div>
        <div>
          <dt>{t("ui.plan.baseline")}</dt>
          <dd>
            <BaselineWords baseline={target.baseline} />
          </dd>
        </div>
      </dl>
      <Wordings plan={plan} target={target} />
    </div>
  );
}

/** The scorecard's wording is seen at once, the chapter's can be opened. */
function Wordings({ plan, target: { wordings } }: Pick<TargetRowProps, "plan" | "target">) {
  const { t } = usePage().translator;
  return (
    <div class="target-row__wordings">
      {wordings.map(({ place, text, page }) => {
        const wording = (
          <>
            <p>
              <Inline text={text} />
            </p>
            <PrintedPage plan={plan} page={page} />
          </>
        );
        if (place === "scorecard") return <div key={place}>{wording}</div>;
        return (
          <details key={place}>
            <summary>{t(`ui.plan.wording.${place}`)}</summary>
            {wording}
          </details>
        );
      })}
    </div>
  );
}
