import type { Priority } from "../../../../src/kinds/priority/schema.ts";
import { Inline } from "../../../components/inline/inline.tsx";
import { usePage } from "../../../page-context.tsx";

interface LabelHistoryProps {
  readonly priorities: readonly Priority[];
  /** Tells the caption apart from others on the page. */
  readonly id: string;
}

/** What priorities have been called, and from when: a column for each time that one was renamed. */
export function LabelHistory({ priorities, id }: LabelHistoryProps) {
  const { t, format } = usePage().translator;
  const starts = priorities.flatMap(({ labels }) => labels.map(({ from }) => from));
  const columns = [...new Set(starts)].toSorted();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.1.1: the frame scrolls by keyboard
    <section class="table-scroll" tabIndex={0} aria-labelledby={id}>
      <table class="label-history">
        <caption id={id}>{t("ui.priority.labelHistory")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("ui.priority.kind.priority")}</th>
            {columns.map((from) => (
              <th scope="col" key={from}>
                {format.period({ from })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {priorities.map((priority) => (
            <tr key={priority.id}>
              <th scope="row">
                <Inline text={priority.shortLabel} />
              </th>
              <LabelCells priority={priority} columns={columns} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface LabelCellsProps {
  readonly priority: Priority;
  /** Every time from which a label of any priority is valid, in order. */
  readonly columns: readonly string[];
}

/** A label stands in one cell that reaches as far as it is valid; before the first there is none. */
function LabelCells({ priority: { labels }, columns }: LabelCellsProps) {
  const places = labels.map(({ from }) => columns.indexOf(from));
  const before = places[0] ?? 0;
  return (
    <>
      {before > 0 && <td colSpan={before} />}
      {labels.map(({ from, text }, index) => (
        <td key={from} colSpan={(places[index + 1] ?? columns.length) - (places[index] ?? 0)}>
          <Inline text={text} />
        </td>
      ))}
    </>
  );
}
