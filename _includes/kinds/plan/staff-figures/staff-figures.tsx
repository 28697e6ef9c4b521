import type { Plan, Staff } from "../../../../src/kinds/plan/schema.ts";
import { plainInlineText } from "../../../../src/markdown/inline-text.ts";
import { localize } from "../../../../src/routes/links.ts";
import { Inline } from "../../../components/inline/inline.tsx";
import { Slotted, slot } from "../../../components/slotted/slotted.tsx";
import { TableFrame } from "../../../components/table-frame/table-frame.tsx";
import { type PageContext, usePage } from "../../../page-context.tsx";
import { BarChart } from "../charts/bar-chart.tsx";
import type { BarGroup } from "../charts/lay-out-bars.ts";
import { PrintedPageLine } from "../printed-page/printed-page.tsx";

interface StaffFiguresProps {
  readonly plan: Pick<Plan, "document">;
  readonly staff: Staff;
}

/** People and full-time equivalents, part by part, as bars and as a table. */
export function StaffFigures({ plan, staff }: StaffFiguresProps) {
  const page = usePage();
  const { t } = page.translator;
  return (
    <div class="staff-figures">
      <BarChart
        id="staff-chart"
        title={t("ui.chart.staff")}
        groups={barsOf(staff, page)}
        table={<StaffTable staff={staff} />}
      />
      {staff.note && (
        <p>
          <Inline text={staff.note} />
        </p>
      )}
      <PrintedPageLine plan={plan} page={staff.page} />
    </div>
  );
}

function barsOf({ rows }: Staff, { site, route, translator }: PageContext): readonly BarGroup[] {
  const { t, format } = translator;
  return rows.map(({ name, people, fullTime }) => ({
    heading: plainInlineText(localize(name, route.language, site).value),
    bars: (
      [
        [t("ui.plan.people"), people, 0],
        [t("ui.plan.fullTime"), fullTime, 1],
      ] as const
    ).map(([label, value, pattern]) => ({
      text: t("ui.chart.value", { label, value: format.number(value) }),
      value,
      pattern,
    })),
  }));
}

function StaffTable({ staff: { asOf, rows } }: Omit<StaffFiguresProps, "plan">) {
  const { t, format } = usePage().translator;
  const hasNotes = rows.some(({ note }) => note !== undefined);
  return (
    <TableFrame
      id="staff-table"
      class="figures"
      caption={
        <Slotted text={t("ui.plan.staffAsOf", { time: slot })}>
          <Inline text={asOf} />
        </Slotted>
      }
    >
      <thead>
        <tr>
          <th scope="col">{t("ui.plan.staffUnit")}</th>
          <th scope="col">{t("ui.plan.people")}</th>
          <th scope="col">{t("ui.plan.fullTime")}</th>
          {hasNotes && (
            <th scope="col" class="figures__text">
              {t("ui.plan.comment")}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, people, fullTime, note }) => (
          <tr key={id}>
            <th scope="row">
              <Inline text={name} />
            </th>
            <td>{format.number(people)}</td>
            <td>{format.number(fullTime)}</td>
            {hasNotes && <td class="figures__text">{note && <Inline text={note} />}</td>}
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
