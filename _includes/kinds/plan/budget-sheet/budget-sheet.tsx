import type {
  BudgetCell,
  BudgetRow,
  BudgetTable,
} from "../../../../src/kinds/plan/budget-table.ts";
import type { Plan } from "../../../../src/kinds/plan/schema.ts";
import { plainInlineText } from "../../../../src/markdown/inline-text.ts";
import { localize } from "../../../../src/routes/links.ts";
import { thingAnchor } from "../../../../src/routes/thing-anchor.ts";
import { Heading, type HeadingLevel } from "../../../components/heading/heading.tsx";
import { Inline } from "../../../components/inline/inline.tsx";
import { Notice } from "../../../components/notice/notice.tsx";
import { Slotted, slot } from "../../../components/slotted/slotted.tsx";
import { TableFrame } from "../../../components/table-frame/table-frame.tsx";
import { ThingLink } from "../../../components/thing-link/thing-link.tsx";
import { usePage } from "../../../page-context.tsx";
import { BarChart } from "../charts/bar-chart.tsx";
import { PrintedPageLine } from "../printed-page/printed-page.tsx";
import { budgetBars } from "./budget-bars.ts";

interface BudgetSheetProps {
  readonly plan: Pick<Plan, "id" | "document">;
  readonly sheet: BudgetTable;
  readonly level: HeadingLevel;
}

/** A table of amounts with its chart. */
export function BudgetSheet({ plan, sheet, level }: BudgetSheetProps) {
  const { t } = usePage().translator;
  const { id, title, note, page, example } = sheet;
  const anchor = thingAnchor(id);
  return (
    <section class="budget-sheet" id={anchor} aria-labelledby={`${anchor}_title`}>
      <Heading level={level} id={`${anchor}_title`}>
        <Inline text={title} />
      </Heading>
      {example && (
        <Notice kind="warning">
          <p>{t("ui.plan.budgetExample")}</p>
        </Notice>
      )}
      <Amounts plan={plan} sheet={sheet} />
      {note && (
        <p>
          <Inline text={note} />
        </p>
      )}
      <PrintedPageLine plan={plan} page={page} />
      <BudgetChart sheet={sheet} />
    </section>
  );
}

function Amounts({ plan, sheet }: Omit<BudgetSheetProps, "level">) {
  const { t } = usePage().translator;
  const { id, title, unit, columns, rows } = sheet;
  return (
    <TableFrame
      id={`${thingAnchor(id)}_table`}
      class="figures"
      caption={
        <>
          <Inline text={title} />
          <span class="budget-sheet__unit">{t(`ui.plan.money.${unit}`)}</span>
        </>
      }
    >
      <thead>
        <tr>
          <th scope="col">{t("ui.plan.item")}</th>
          {columns.map((column) => (
            <th scope="col" key={column.id}>
              <Inline text={column.label} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} plan={plan} row={row} columns={columns} />
        ))}
      </tbody>
    </TableFrame>
  );
}

interface RowProps {
  readonly plan: Pick<Plan, "id">;
  readonly row: BudgetRow;
  readonly columns: BudgetTable["columns"];
}

function Row({ plan, row: { label, area, cells, sumOf }, columns }: RowProps) {
  return (
    <tr class={sumOf ? "budget-sheet__sum" : undefined}>
      <th scope="row">
        {area === undefined ? (
          <Inline text={label} />
        ) : (
          <ThingLink to={{ kind: "area", id: `${plan.id}/${area}` }}>
            <Inline text={label} />
          </ThingLink>
        )}
      </th>
      {columns.map(({ id }, index) => (
        <Cell key={id} cell={cells[index]} />
      ))}
    </tr>
  );
}

/** An amount that is not known is shown as such, with the reason. */
function Cell({ cell }: { readonly cell: BudgetCell | undefined }) {
  const { site, route, translator } = usePage();
  const { t, format } = translator;
  if (typeof cell === "number") return <td>{format.number(cell)}</td>;
  const missing = t("ui.page.missingInSource");
  if (!cell || localize(cell.reason, route.language, site).value === missing)
    return <td class="budget-sheet__missing">{missing}</td>;
  return (
    <td class="budget-sheet__missing">
      <Slotted text={t("ui.plan.missingBecause", { reason: slot })}>
        <Inline text={cell.reason} />
      </Slotted>
    </td>
  );
}

function BudgetChart({ sheet }: Pick<BudgetSheetProps, "sheet">) {
  const { site, route, translator } = usePage();
  const { t, format } = translator;
  const plain = (text: Readonly<Record<string, string>>) =>
    plainInlineText(localize(text, route.language, site).value);
  const groups = budgetBars(sheet, {
    plain,
    write: (label, amount) =>
      t("ui.chart.value", { label, value: format.money(amount, sheet.unit) }),
  });
  if (groups.length < 2) return null;
  return (
    <BarChart
      id={`${thingAnchor(sheet.id)}_chart`}
      title={t("ui.chart.budget", { table: plain(sheet.title) })}
      caption={
        <Slotted text={t("ui.chart.budget", { table: slot })}>
          <Inline text={sheet.title} />
        </Slotted>
      }
      groups={groups}
    />
  );
}
