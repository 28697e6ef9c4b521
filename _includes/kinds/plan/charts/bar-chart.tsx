import type { ComponentChildren } from "preact";
import { usePage } from "../../../page-context.tsx";
import { ChartFigure, joinValues } from "./chart-figure.tsx";
import { type Bar, type BarGroup, type BarSpan, scaleBars } from "./lay-out-bars.ts";

interface BarChartProps {
  readonly id: string;
  /** In plain text. */
  readonly title: string;
  /** The title with its language marks. */
  readonly caption?: ComponentChildren;
  readonly groups: readonly BarGroup[];
  readonly table?: ComponentChildren;
}

/** Bars that lie, each below the words that say what it is. */
export function BarChart({ id, title, caption, groups, table }: BarChartProps) {
  const { t } = usePage().translator;
  const spanOf = scaleBars(groups);
  const values = groups.flatMap(({ heading, bars }) =>
    bars.map(({ text }) => (heading === undefined ? text : `${heading}, ${text}`)),
  );
  const description = t("ui.chart.bars", { values: joinValues(values, t) });
  return (
    <ChartFigure {...{ id, title, caption, description, table }}>
      {groups.map(({ heading, bars }, group) => (
        <div key={group} class="chart__group">
          {heading !== undefined && <p class="chart__heading">{heading}</p>}
          {bars.map((bar) => (
            <div key={bar.text}>
              <p class="chart__label">{bar.text}</p>
              <BarShape bar={bar} span={spanOf(bar.value)} patterns={id} />
            </div>
          ))}
        </div>
      ))}
    </ChartFigure>
  );
}

interface BarShapeProps {
  readonly bar: Bar;
  readonly span: BarSpan;
  readonly patterns: string;
}

function BarShape({ bar: { pattern }, span: { x, width, zero }, patterns }: BarShapeProps) {
  return (
    <svg class="chart__bar-line" aria-hidden="true" width="100%" height="1.25em">
      <rect
        class={`chart__bar chart__bar--${pattern}`}
        x={`${x}%`}
        y="0.1em"
        width={`${width}%`}
        height="1.05em"
        fill={pattern === 0 ? undefined : `url(#${patterns}_${pattern})`}
      />
      <line class="chart__zero" x1={`${zero}%`} x2={`${zero}%`} y1="0" y2="1.25em" />
    </svg>
  );
}
