import type { Translator } from "../../../../src/i18n/translator.ts";
import type { EffectTarget } from "../../../../src/kinds/plan/effect-target.ts";
import { plainInlineText } from "../../../../src/markdown/inline-text.ts";
import { localize } from "../../../../src/routes/links.ts";
import { thingAnchor } from "../../../../src/routes/thing-anchor.ts";
import { Inline } from "../../../components/inline/inline.tsx";
import { Slotted, slot } from "../../../components/slotted/slotted.tsx";
import { TableFrame } from "../../../components/table-frame/table-frame.tsx";
import { usePage } from "../../../page-context.tsx";
import { BarChart } from "../charts/bar-chart.tsx";
import type { Bar } from "../charts/lay-out-bars.ts";
import { BaselineWords } from "../target-words/baseline-words.tsx";
import { describeAmount } from "../target-words/describe-target.ts";
import { TargetWords } from "../target-words/target-words.tsx";
import { type Level, levelsOf } from "./target-levels.ts";

interface TargetProps {
  readonly target: EffectTarget;
}

const patterns = { baseline: 1, reference: 2, target: 0 } as const;

/** Baseline against target: as bars where there are two levels to compare, and always as a table. */
export function TargetFigures({ target }: TargetProps) {
  const { site, route, translator } = usePage();
  const { t } = translator;
  const levels = levelsOf(target);
  const table = <TargetTable target={target} />;
  if (levels.length < 2) return table;
  const metric = plainInlineText(localize(target.metric, route.language, site).value);
  return (
    <BarChart
      id={`${thingAnchor(target.id)}_chart`}
      title={t("ui.chart.baselineAndTarget", { target: metric })}
      caption={
        <Slotted text={t("ui.chart.baselineAndTarget", { target: slot })}>
          <Inline text={target.metric} />
        </Slotted>
      }
      groups={levels.map((level) => ({ bars: [barOf(level, target, translator)] }))}
      table={table}
    />
  );
}

function barOf({ kind, value }: Level, target: EffectTarget, translator: Translator): Bar {
  const { t } = translator;
  const amount = describeAmount(value, target.baseline?.unit ?? target.unit, translator);
  const label =
    kind === "reference" ? nameReference(target, translator) : t(`ui.chart.level.${kind}`);
  return { text: t("ui.chart.value", { label, value: amount }), value, pattern: patterns[kind] };
}

function nameReference(
  { reference = "national-average" }: EffectTarget,
  { t }: Translator,
): string {
  return t("ui.chart.level.reference", { reference: t(`ui.plan.reference.${reference}`) });
}

function TargetTable({ target }: TargetProps) {
  const { translator } = usePage();
  const { t } = translator;
  const { id, metric, baseline, unit } = target;
  return (
    <TableFrame
      id={`${thingAnchor(id)}_table`}
      caption={
        <Slotted text={t("ui.plan.targetTable", { target: slot })}>
          <Inline text={metric} />
        </Slotted>
      }
    >
      <thead>
        <tr>
          <th scope="col">{t("ui.plan.measure")}</th>
          <th scope="col">{t("ui.plan.value")}</th>
          <th scope="col">{t("ui.page.source")}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{t("ui.plan.baseline")}</th>
          <td>
            <BaselineWords baseline={baseline} />
          </td>
          <td>{baseline && <Inline text={baseline.source} />}</td>
        </tr>
        {baseline?.referenceValue !== undefined && (
          <tr>
            <th scope="row">{nameReference(target, translator)}</th>
            <td>{describeAmount(baseline.referenceValue, unit, translator)}</td>
            <td />
          </tr>
        )}
        <tr>
          <th scope="row">{t("ui.plan.target")}</th>
          <td>
            <TargetWords target={target} />
          </td>
          <td />
        </tr>
      </tbody>
    </TableFrame>
  );
}
