import type { EffectTarget } from "../../../../src/kinds/plan/effect-target.ts";
import { plainInlineText } from "../../../../src/markdown/inline-text.ts";
import { localize } from "../../../../src/routes/links.ts";
import { thingAnchor } from "../../../../src/routes/thing-anchor.ts";
import { Inline } from "../../../components/inline/inline.tsx";
import { Slotted, slot } from "../../../components/slotted/slotted.tsx";
import { TableFrame } from "../../../components/table-frame/table-frame.tsx";
import { usePage } from "../../../page-context.tsx";
import { LineChart } from "../charts/line-chart.tsx";
import { describeAmount } from "../target-words/describe-target.ts";
import { goalLevel } from "./target-levels.ts";

interface FollowUpsProps {
  readonly target: EffectTarget;
}

/** What became of a target over the years; as a line from two known values on. */
export function FollowUps({ target }: FollowUpsProps) {
  const { site, route, translator } = usePage();
  const { t, format } = translator;
  const { id, followUps, metric } = target;
  if (followUps.length === 0) return null;
  const table = <FollowUpTable target={target} />;
  if (followUps.filter(({ value }) => value !== null).length < 2) return table;
  const level = goalLevel(target);
  return (
    <LineChart
      id={`${thingAnchor(id)}_years`}
      title={t("ui.chart.overYears", {
        target: plainInlineText(localize(metric, route.language, site).value),
      })}
      caption={
        <Slotted text={t("ui.chart.overYears", { target: slot })}>
          <Inline text={metric} />
        </Slotted>
      }
      values={followUps.map(({ year, value }) => ({ year: format.yearMonth(year), value }))}
      {...(level !== undefined && { target: level })}
      write={(value) => describeAmount(value, followUpUnit(target), translator)}
      table={table}
    />
  );
}

/** Follow-ups are counted as the baseline was, since a target may be a change in per cent. */
function followUpUnit({ baseline, unit }: EffectTarget): EffectTarget["unit"] {
  return baseline?.unit ?? unit;
}

function FollowUpTable({ target }: FollowUpsProps) {
  const { translator } = usePage();
  const { t, format } = translator;
  return (
    <TableFrame
      id={`${thingAnchor(target.id)}_follow-ups`}
      caption={
        <Slotted text={t("ui.plan.followUps", { target: slot })}>
          <Inline text={target.metric} />
        </Slotted>
      }
    >
      <thead>
        <tr>
          <th scope="col">{t("ui.page.year")}</th>
          <th scope="col">{t("ui.plan.value")}</th>
          <th scope="col">{t("ui.page.source")}</th>
          <th scope="col">{t("ui.plan.comment")}</th>
        </tr>
      </thead>
      <tbody>
        {target.followUps.map(({ year, value, source, note }) => (
          <tr key={year}>
            <th scope="row">{format.yearMonth(year)}</th>
            <td>
              {value === null
                ? t("ui.page.missingInSource")
                : describeAmount(value, followUpUnit(target), translator)}
            </td>
            <td>{source && <Inline text={source} />}</td>
            <td>{note && <Inline text={note} />}</td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
