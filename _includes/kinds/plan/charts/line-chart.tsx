import type { ComponentChildren } from "preact";
import { usePage } from "../../../page-context.tsx";
import { ChartFigure, joinValues } from "./chart-figure.tsx";
import { type LineLayout, layOutLine, type YearValue } from "./lay-out-line.ts";

interface LineChartProps {
  readonly id: string;
  /** In plain text. */
  readonly title: string;
  /** The title with its language marks. */
  readonly caption?: ComponentChildren;
  readonly values: readonly YearValue[];
  /** The level to be reached. */
  readonly target?: number;
  /** Writes a value with its unit. */
  readonly write: (value: number) => string;
  readonly table?: ComponentChildren;
}

/** Values over years, with the target as a level: the values above the line, the years below it. */
export function LineChart({ id, title, caption, values, target, write, table }: LineChartProps) {
  const { t } = usePage().translator;
  const level =
    target === undefined
      ? []
      : [t("ui.chart.value", { label: t("ui.chart.level.target"), value: write(target) })];
  const said = values.flatMap(({ year, value }) =>
    value === null ? [] : [t("ui.chart.value", { label: year, value: write(value) })],
  );
  const description = t("ui.chart.line", { values: joinValues([...said, ...level], t) });
  return (
    <ChartFigure {...{ id, title, caption, description, table }}>
      {level.map((text) => (
        <p key={text} class="chart__level-label">
          {text}
        </p>
      ))}
      <div class="chart__columns">
        {values.map(({ year, value }) => (
          <span key={year}>{value === null ? "" : write(value)}</span>
        ))}
      </div>
      <Plot layout={layOutLine(values, target)} />
      <div class="chart__columns">
        {values.map(({ year }) => (
          <span key={year}>{year}</span>
        ))}
      </div>
    </ChartFigure>
  );
}

/** The line is stretched to the room that there is; its stroke and the points are not. */
function Plot({ layout: { path, level, points } }: { readonly layout: LineLayout }) {
  return (
    <svg class="chart__plot" aria-hidden="true" width="100%" height="9em">
      <svg
        aria-hidden="true"
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        width="100%"
        height="100%"
      >
        <path class="chart__line" d={path} />
        {level !== undefined && <line class="chart__level" x1="0" x2="100" y1={level} y2={level} />}
      </svg>
      {points.map(({ year, x, y }) => (
        <circle key={year} class="chart__point" cx={`${x}%`} cy={`${y}%`} r="0.35em" />
      ))}
    </svg>
  );
}
