import type { ComponentChildren } from "preact";
import type { Translator } from "../../../../src/i18n/translator.ts";
import { usePage } from "../../../page-context.tsx";

interface ChartFigureProps {
  readonly id: string;
  /** In plain text. */
  readonly title: string;
  /** The title with its language marks. */
  readonly caption?: ComponentChildren;
  /** What the chart says, in words. */
  readonly description: string;
  /** What is drawn. */
  readonly children: ComponentChildren;
  /** The table with the same figures. */
  readonly table?: ComponentChildren;
}

/**
 * WCAG 1.1.1: a chart is one picture with a name and a description; the figures follow as a table.
 * Words stand beside the drawings and not in them: they wrap, and their ground is known.
 */
export function ChartFigure(props: ChartFigureProps) {
  const { id, title, caption = title, description, children, table } = props;
  const { t } = usePage().translator;
  return (
    <figure class="chart">
      <figcaption class="chart__title">{caption}</figcaption>
      <div class="chart__picture">
        <svg
          role="img"
          class="chart__patterns"
          aria-labelledby={`${id}_title`}
          aria-describedby={`${id}_desc`}
          width="100%"
          height="2"
        >
          <title id={`${id}_title`}>{title}</title>
          <desc id={`${id}_desc`}>
            {table ? `${description} ${t("ui.chart.inTable")}` : description}
          </desc>
          <Patterns id={id} />
          <line class="chart__rule" x1="0" x2="100%" y1="1" y2="1" />
        </svg>
        <div aria-hidden="true">{children}</div>
      </div>
      {table}
    </figure>
  );
}

/** WCAG 1.4.1: stripes and dots tell kinds of values apart where colours do not. */
function Patterns({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern
        id={`${id}_1`}
        width="8"
        height="8"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect class="chart__stripe" width="4" height="8" />
      </pattern>
      <pattern id={`${id}_2`} width="8" height="8" patternUnits="userSpaceOnUse">
        <circle class="chart__stripe" cx="4" cy="4" r="2" />
      </pattern>
    </defs>
  );
}

/** Values one after the other, as a chart's description says them. */
export function joinValues([first = "", ...others]: readonly string[], t: Translator["t"]): string {
  return others.reduce<string>(
    (values, value) => t("ui.chart.separator", { values, value }),
    first,
  );
}
