import type { Goal } from "./goals.ts";
import { type Measurement, type Series, seriesNames } from "./measurement.ts";
import type { Report } from "./report.ts";

type Row = readonly string[];

/** A report as two tables, in English: the goals, then the medians of what was measured. */
export function describeReport(report: Report): string {
  const { articles, smaller, larger, runs, machine, versions, goals, medians } = report;
  const programs = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  const measured = Object.entries(medians) as [Series, Measurement][];
  return [
    `${articles} articles in two languages; growth from ${smaller} to ${larger}; runs: ${runs}`,
    programs.join(", "),
    `${machine.cpu}, ${machine.cores} cores, ${machine.memory} GB, ${machine.platform}, load ${machine.load.toFixed(1)}`,
    "",
    ...table([["goal", "at most", "reached", "CPU", "met"], ...goals.map(goalRow)]),
    "",
    ...table([
      ["medians", "seconds", "CPU s", "peak MB", "pages", "HTML MB"],
      ...measured.map(([series, median]) => measurementRow(series, median)),
    ]),
    ...measured.flatMap(([, { differing = [] }]) => differing.map((path) => `differs: ${path}`)),
  ].join("\n");
}

function goalRow({ what, limit, unit, reached, cpu, isMet }: Goal): Row {
  const amount = (value: number | undefined, digits = 2) =>
    value === undefined
      ? "–"
      : `${value.toFixed(unit === "files" || unit === "MB" ? 0 : digits)} ${unit}`;
  const answer = isMet ? "yes" : "no";
  return [what, amount(limit), amount(reached), amount(cpu), isMet === undefined ? "–" : answer];
}

function measurementRow(series: Series, median: Measurement): Row {
  const { seconds, cpu, memory, pages, size, which } = median;
  const amount = (value: number | undefined, digits: number) => value?.toFixed(digits) ?? "–";
  return [
    which === undefined ? seriesNames[series] : `${seriesNames[series]}: ${which}`,
    amount(seconds, 2),
    amount(cpu, 2),
    amount(memory, 0),
    amount(pages, 0),
    amount(size, 1),
  ];
}

/** Names to the left, the rest to the right. */
function table(rows: readonly Row[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join("  ")
      .trimEnd(),
  );
}
