import type { Measurement } from "./measure-build.ts";
import type { Summary } from "./summary.ts";

const names = {
  regionwebb: "Regionwebb",
  eleventy: "Eleventy",
  reference: "Reference site",
} as const;
const sites = ["regionwebb", "eleventy", "reference"] as const;

/** A summary as a small table, in English: a row for every run and, of several, for their median. */
export function describeSummary(summary: Summary): string {
  const { articles, runs, node, processors, builds, medians, ratio } = summary;
  const rows = [
    ["", "run", "seconds", "CPU s", "peak MB", "pages", "HTML MB"],
    ...sites.flatMap((site) => [
      ...builds[site].map((run, index) => rowOf(names[site], `${index + 1}`, run)),
      ...(runs > 1 ? [rowOf(names[site], "median", medians[site])] : []),
    ]),
  ];
  return [
    `${articles} articles in two languages; runs: ${runs}; Node ${node}; processors: ${processors}`,
    "",
    ...rows.map(line),
    "",
    `Regionwebb by Eleventy, medians: ${ratio.seconds.toFixed(2)} of the time, ` +
      `${ratio.cpu.toFixed(2)} of the CPU time, ${ratio.memory.toFixed(2)} of the memory, for ${ratio.pages.toFixed(2)} of the pages ` +
      `and ${ratio.size.toFixed(2)} of the HTML.`,
  ].join("\n");
}

function rowOf(name: string, run: string, { seconds, cpu, memory, pages, size }: Measurement) {
  return [
    name,
    run,
    seconds.toFixed(2),
    cpu.toFixed(2),
    memory.toFixed(0),
    pages.toFixed(0),
    size.toFixed(1),
  ];
}

function line([name = "", ...cells]: readonly string[]): string {
  return name.padEnd(names.reference.length) + cells.map((cell) => cell.padStart(9)).join("");
}
